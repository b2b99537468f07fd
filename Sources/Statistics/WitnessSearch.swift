/// Looks for other numbers that would give the same tables: where each number withheld has some, none can be computed.
///
/// Every number shown is a sum over the finest groups. What changes none of these sums is a solution of homogeneous linear
/// equations; a basis of the solutions is found by elimination, and each solution is then tried on the numbers there are.
/// What counts is only the trial, which is exact: the elimination computes modulo a prime and may miss solutions.
struct WitnessSearch {
    private static let prime = 2_147_483_647
    /// So many steps are taken at most; a table that needs more is too fine to be told.
    private static let workLimit = 400_000_000
    private static let largestChange = 1_000

    private let counts: [Int]
    private var shown: [[Int]] = []
    private var hidden: [CountTable.Row] = []

    /// - Parameter counts: of the finest groups.
    init(counts: [Int]) {
        self.counts = counts
    }

    /// Takes in a table that is, or would be, told.
    mutating func add(_ table: CountTable) {
        for row in table.rows {
            if row.isShown { shown.append(row.cells) } else { hidden.append(row) }
        }
    }

    /// Whether for each number that is withheld another one was found with which everything shown is the same.
    func coversEveryNumberWithheld() -> Bool {
        var open = Set(hidden.indices)
        guard !open.isEmpty else { return true }
        guard let rows = reducedRows() else { return false }
        let shownOf = places(of: shown)
        let hiddenOf = places(of: hidden.map(\.cells))
        let pivots = Set(rows.map(\.pivot))
        for free in counts.indices where !pivots.contains(free) {
            guard let change = change(of: free, rows), leavesShown(change, shownOf) else { continue }
            let changes = sums(of: change, at: hiddenOf)
            guard isPossible(change, changes, sign: 1) || isPossible(change, changes, sign: -1) else { continue }
            for (row, value) in changes where value != 0 { open.remove(row) }
            if open.isEmpty { return true }
        }
        return false
    }

    private typealias Change = [(cell: Int, value: Int)]

    /// The solution that changes one free group by one.
    private func change(of free: Int, _ rows: [(pivot: Int, values: [Int])]) -> Change? {
        var change: Change = [(free, 1)]
        for row in rows where row.values[free] != 0 {
            let value = row.values[free] > Self.prime / 2 ? Self.prime - row.values[free] : -row.values[free]
            guard abs(value) <= Self.largestChange else { return nil }
            change.append((row.pivot, value))
        }
        return change
    }

    private func leavesShown(_ change: Change, _ places: [[Int]]) -> Bool {
        sums(of: change, at: places).values.allSatisfy { $0 == 0 }
    }

    /// No group can have fewer than no badges, and a row that is named has at least one.
    private func isPossible(_ change: Change, _ changes: [Int: Int], sign: Int) -> Bool {
        change.allSatisfy { counts[$0.cell] + sign * $0.value >= 0 }
            && changes.allSatisfy { hidden[$0.key].count + sign * $0.value >= 1 }
    }

    private func sums(of change: Change, at places: [[Int]]) -> [Int: Int] {
        var sums: [Int: Int] = [:]
        for part in change {
            for place in places[part.cell] { sums[place, default: 0] += part.value }
        }
        return sums
    }

    /// For each finest group the rows that count it.
    private func places(of rows: [[Int]]) -> [[Int]] {
        var places = [[Int]](repeating: [], count: counts.count)
        for (number, cells) in rows.enumerated() {
            for cell in cells { places[cell].append(number) }
        }
        return places
    }

    /// The equations of all numbers shown, each solved for a group of many badges; nil where that takes too long.
    private func reducedRows() -> [(pivot: Int, values: [Int])]? {
        let distinct = Set(shown).sorted { $0.lexicographicallyPrecedes($1) }
        let bound = min(distinct.count, counts.count)
        let (work, isTooMuch) = distinct.count.multipliedReportingOverflow(by: bound * counts.count)
        guard !isTooMuch, work <= Self.workLimit else { return nil }
        let order = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
        var rows: [(pivot: Int, values: [Int])] = []
        for cells in distinct {
            var values = [Int](repeating: 0, count: counts.count)
            for cell in cells { values[cell] = 1 }
            for row in rows { Self.subtract(row.values, times: values[row.pivot], from: &values) }
            guard let pivot = order.first(where: { values[$0] != 0 }) else { continue }
            let inverse = Self.inverse(values[pivot])
            for index in values.indices where values[index] != 0 {
                values[index] = values[index] * inverse % Self.prime
            }
            for index in rows.indices {
                Self.subtract(values, times: rows[index].values[pivot], from: &rows[index].values)
            }
            rows.append((pivot, values))
        }
        return rows
    }

    private static func subtract(_ row: [Int], times factor: Int, from values: inout [Int]) {
        guard factor != 0 else { return }
        let negative = prime - factor
        for index in values.indices where row[index] != 0 {
            values[index] = (values[index] + negative * row[index]) % prime
        }
    }

    /// By Fermat's little theorem: the power with the exponent two below the prime.
    private static func inverse(_ value: Int) -> Int {
        var (result, base, exponent) = (1, value, prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
