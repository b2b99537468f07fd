/// All orders of the places 0 ..< count, one after the other, in lexicographic order.
struct Permutations {
    private(set) var current: [Int]

    init(count: Int) { current = Array(0..<count) }

    var isOnlyOne: Bool { current.count < 2 }

    /// Goes on to the next order; false after the last.
    mutating func advance() -> Bool {
        guard let pivot = current.indices.dropLast().last(where: { current[$0] < current[$0 + 1] }),
            let successor = current.indices.last(where: { current[$0] > current[pivot] })
        else { return false }
        current.swapAt(pivot, successor)
        current[(pivot + 1)...].reverse()
        return true
    }
}
