/// Where a writer leaves strings of a document out.
struct JSONCut {
    /// The number of each hole by its path.
    private let holes: [JSONForm.Path: Int]
    /// Where the value stands that is written next.
    private var path: JSONForm.Path = []
    private(set) var places: [(position: Int, hole: Int)] = []

    init(holes: [JSONForm.Path]) {
        self.holes = Dictionary(zip(holes, holes.indices)) { first, _ in first }
    }

    /// Goes on to a value.
    ///
    /// - Parameters:
    ///   - name: that of the member, or the number of the element.
    ///   - depth: how many objects and lists it is in.
    mutating func step(to name: String, depth: Int) {
        path.removeSubrange((depth - 1)...)
        path.append(name)
    }

    /// Whether the next value is left out; where it is, is noted.
    mutating func leavesOut(at position: Int) -> Bool {
        guard let hole = holes[path] else { return false }
        places.append((position, hole))
        return true
    }
}
