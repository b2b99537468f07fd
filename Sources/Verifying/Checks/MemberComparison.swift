import JSONText

/// Finds where two JSON values differ; the order of members and the spelling of numbers do not count.
enum MemberComparison {
    /// The path of the first member, in the order of names, in which they differ; nil where they are equal.
    static func difference(_ left: JSONOutput, _ right: JSONOutput) -> String? {
        var (left, right) = (left, right)
        var path = ""
        // Goes down only where there is a difference, one level a step.
        while !isEqual(left, right) {
            switch (left, right) {
            case (.object(let first), .object(let second)):
                guard let found = differingMember(first, second) else { return path }
                path += path.isEmpty ? found.name : ".\(found.name)"
                guard let one = found.left, let other = found.right else { return path }
                (left, right) = (one, other)
            case (.array(let first), .array(let second)):
                guard let index = zip(first, second).enumerated().first(where: { !isEqual($1.0, $1.1) })?.offset else {
                    return path
                }
                path += "[\(index)]"
                (left, right) = (first[index], second[index])
            default: return path
            }
        }
        return nil
    }

    /// Goes through both side by side, sorted by name, so that many members cost no more than sorting them.
    private static func differingMember(
        _ left: [JSONOutput.Member], _ right: [JSONOutput.Member]
    ) -> (name: String, left: JSONOutput?, right: JSONOutput?)? {
        var (left, right) = (sorted(left)[...], sorted(right)[...])
        while let first = left.first, let second = right.first {
            if first.name.utf8.lexicographicallyPrecedes(second.name.utf8) { return (first.name, first.value, nil) }
            if second.name.utf8.lexicographicallyPrecedes(first.name.utf8) { return (second.name, nil, second.value) }
            if !isEqual(first.value, second.value) { return (first.name, first.value, second.value) }
            left.removeFirst()
            right.removeFirst()
        }
        if let first = left.first { return (first.name, first.value, nil) }
        return right.first.map { ($0.name, nil, $0.value) }
    }

    private static func sorted(_ members: [JSONOutput.Member]) -> [JSONOutput.Member] {
        members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Values without a canonical form, such as a number that no program could hold, are equal to nothing.
    private static func isEqual(_ left: JSONOutput, _ right: JSONOutput) -> Bool {
        guard let left = try? JSONCanonicalForm.bytes(of: left), let right = try? JSONCanonicalForm.bytes(of: right)
        else {
            return false
        }
        return left == right
    }
}
