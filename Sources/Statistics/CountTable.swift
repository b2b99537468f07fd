/// A table while it is decided what of it can be told.
struct CountTable {
    struct Row {
        let values: [String]
        /// The finest groups that it counts, by their numbers.
        var cells: [Int]
        var count: Int
        var isShown = true
        /// Whether a coarser table that was decided tells the very same badges: to withhold it again would hide nothing.
        var isTold = false

        var isSmall: Bool { count < DisclosurePlan.smallest }
    }

    let dimensions: [Dimension]
    private(set) var rows: [Row] = []
    /// Whether not even its rows are named.
    private(set) var isWithheld = false

    /// - Parameters:
    ///   - dimensions: none for the total.
    ///   - groups: the finest ones, in order.
    init(by dimensions: [Dimension], of groups: [(group: BadgeGroup, count: Int)]) {
        self.dimensions = dimensions
        var places: [[String]: Int] = [:]
        for (number, cell) in groups.enumerated() {
            let values = cell.group.values(of: dimensions)
            if let place = places[values] {
                rows[place].cells.append(number)
                rows[place].count += cell.count
            } else {
                places[values] = rows.count
                rows.append(Row(values: values, cells: [number], count: cell.count))
            }
        }
        rows.sort { $0.values.lexicographicallyPrecedes($1.values) }
    }

    mutating func withholdSmall() {
        for index in rows.indices where rows[index].isSmall { rows[index].isShown = false }
    }

    /// Shows what a coarser table has told already.
    mutating func tellAgain(_ parent: CountTable) {
        let told = Dictionary(
            parent.rows.filter(\.isShown).map { ($0.cells, $0.count) }, uniquingKeysWith: { first, _ in first })
        for index in rows.indices where told[rows[index].cells] != nil { rows[index].isTold = true }
    }

    mutating func withholdWhole() { isWithheld = true }

    /// Withholds more where a coarser table's number, less those shown here, leaves one number or a small one.
    mutating func withholdRests(below parent: CountTable) {
        var parents: [Int: Int] = [:]
        for (number, row) in parent.rows.enumerated() where row.isShown {
            for cell in row.cells { parents[cell] = number }
        }
        var children: [Int: [Int]] = [:]
        for (index, row) in rows.enumerated() {
            // A finer row lies in one row of the coarser table whole.
            if let number = row.cells.first.flatMap({ parents[$0] }) { children[number, default: []].append(index) }
        }
        for group in children.values {
            let hidden = group.filter { !rows[$0].isShown }
            guard !hidden.isEmpty else { continue }
            var rest = hidden.reduce(0) { $0 + rows[$1].count }
            var count = hidden.count
            var others = smallestFirst(group)[...]
            while rest < DisclosurePlan.smallest || count < 2, let next = others.popFirst() {
                rows[next].isShown = false
                rest += rows[next].count
                count += 1
            }
        }
    }

    /// Withholds the smallest numbers that are still shown.
    ///
    /// - Returns: false where none is.
    mutating func withholdSmallest(_ count: Int) -> Bool {
        let shown = smallestFirst(Array(rows.indices))
        for index in shown.prefix(count) { rows[index].isShown = false }
        return !shown.isEmpty
    }

    /// Those of the rows that are shown and can be withheld.
    private func smallestFirst(_ indices: [Int]) -> [Int] {
        indices.filter { rows[$0].isShown && !rows[$0].isTold }
            .sorted { (rows[$0].count, $0) < (rows[$1].count, $1) }
    }
}
