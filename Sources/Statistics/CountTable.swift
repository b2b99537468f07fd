/// A table while it is decided what of it can be told.
struct CountTable {
    struct Row {
        let values: [String]
        /// The finest groups that it counts, by their numbers.
        var cells: [Int]
        var count: Int
        var isShown = true

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

    mutating func withholdWhole() { isWithheld = true }

    /// Withholds more where a coarser table's number, less those shown here, leaves a small one.
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
            var rest = group.filter { !rows[$0].isShown }.reduce(0) { $0 + rows[$1].count }
            guard rest > 0 else { continue }
            var shown = group.filter { rows[$0].isShown }.sorted { (rows[$0].count, $0) < (rows[$1].count, $1) }[...]
            while rest < DisclosurePlan.smallest, let next = shown.popFirst() {
                rows[next].isShown = false
                rest += rows[next].count
            }
        }
    }

    /// Withholds the smallest numbers that are still shown.
    ///
    /// - Returns: false where none is.
    mutating func withholdSmallest(_ count: Int) -> Bool {
        let shown = rows.indices.filter { rows[$0].isShown }.sorted { (rows[$0].count, $0) < (rows[$1].count, $1) }
        for index in shown.prefix(count) { rows[index].isShown = false }
        return !shown.isEmpty
    }
}
