/// Work on all cores whose results come in the order of what they were made from.
enum InOrder {
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            for (number, element) in elements.enumerated() { group.addTask { (number, transform(element)) } }
            var results = [Result?](repeating: nil, count: elements.count)
            for await (number, result) in group { results[number] = result }
            return results.compactMap(\.self)
        }
    }
}
