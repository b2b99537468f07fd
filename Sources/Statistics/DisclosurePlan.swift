/// Decides which numbers of which tables can be told, so that none of the others can be computed from them: no number under
/// ten, and none that was withheld to protect one.
///
/// Tables are decided in one order, the total first, then by one dimension, by two and so on; each is decided in view of all
/// before it. What is withheld from one table can therefore not be found by subtracting another, whichever are asked for.
/// docs/decisions/0029-counts-that-hide-small-numbers.md says how.
package struct DisclosurePlan: Sendable {
    /// The smallest number of badges that is told.
    package static let smallest = 10

    /// One finest group, and how many badges it has.
    private let cells: [(group: BadgeGroup, count: Int)]

    package init(of tally: BadgeTally) {
        cells = tally.counts.sorted { $0.key.values.lexicographicallyPrecedes($1.key.values) }
            .map { (group: $0.key, count: $0.value) }
    }

    /// The table by these dimensions, in their order.
    package func table(by dimensions: [Dimension]) -> ShieldedTable {
        let decisive = Self.decisive(dimensions)
        var decided: [CountTable] = []
        for next in Self.order {
            var table = CountTable(by: next, of: cells)
            table.withholdSmall()
            protect(&table, beside: decided)
            decided.append(table)
            if next == decisive { break }
        }
        return ShieldedTable(by: dimensions, total: decided.first, table: decided.last)
    }

    /// An edition is one of one micro-credential, so that both say no more than the edition.
    private static func decisive(_ dimensions: [Dimension]) -> [Dimension] {
        Set(dimensions).sorted().filter { $0 != .microCredential || !dimensions.contains(.edition) }
    }

    /// Every choice of dimensions, those of few first.
    private static let order: [[Dimension]] = {
        var choices: [[Dimension]] = [[]]
        for dimension in Dimension.allCases { choices += choices.map { $0 + [dimension] } }
        return choices.filter { decisive($0) == $0 }.sorted { left, right in
            left.count != right.count ? left.count < right.count : left.lexicographicallyPrecedes(right)
        }
    }()

    private func protect(_ table: inout CountTable, beside decided: [CountTable]) {
        let coarser = decided.filter { !$0.isWithheld && Set($0.dimensions).isSubset(of: table.dimensions) }
        for parent in coarser { table.tellAgain(parent) }
        var step = 1
        while true {
            for parent in coarser { table.withholdRests(below: parent) }
            var search = WitnessSearch(counts: cells.map(\.count))
            for known in decided + [table] where !known.isWithheld { search.add(known) }
            if search.coversEveryNumberWithheld() { return }
            guard table.withholdSmallest(step) else { return table.withholdWhole() }
            // Doubled, so that large tables are decided in few rounds.
            step *= 2
        }
    }
}
