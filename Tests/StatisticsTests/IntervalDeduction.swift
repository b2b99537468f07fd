import Statistics

/// What somebody works out who has all tables: each withheld number lies between bounds, which sums make narrower.
struct IntervalDeduction {
    private struct Sum {
        let whole: String
        let parts: [String]
    }

    private var bounds: [String: ClosedRange<Int>] = [:]
    private var withheld: Set<String> = []
    private var sums: [Sum] = []

    init(tables: [ShieldedTable]) {
        for table in tables where !table.isWithheld {
            for row in table.rows { note(Self.name(table.dimensions, row.values), row.count) }
        }
        note("", tables.first.flatMap(\.total))
        for table in tables where !table.isWithheld {
            for left in table.dimensions {
                let kept = table.dimensions.filter { $0 != left }
                var groups: [String: [String]] = [:]
                for row in table.rows {
                    let values = zip(table.dimensions, row.values).filter { $0.0 != left }.map(\.1)
                    groups[Self.name(kept, values), default: []].append(Self.name(table.dimensions, row.values))
                }
                sums += groups.filter { bounds[$0.key] != nil }.map { Sum(whole: $0.key, parts: $0.value) }
            }
        }
    }

    private mutating func note(_ name: String, _ count: Int?) {
        bounds[name] = count.map { $0...$0 } ?? 1...1_000_000
        if count == nil { withheld.insert(name) }
    }

    private static func name(_ dimensions: [Dimension], _ values: [String]) -> String {
        zip(dimensions, values).map { "\($0.rawValue)=\($1)" }.joined(separator: " ")
    }

    /// Goes on until nothing gets narrower; many rounds, since large bounds shrink slowly.
    mutating func tighten() {
        for _ in 0..<60 {
            let before = bounds
            for sum in sums { tighten(sum) }
            if before == bounds { return }
        }
    }

    private mutating func tighten(_ sum: Sum) {
        guard let whole = bounds[sum.whole] else { return }
        let parts = sum.parts.compactMap { bounds[$0] }
        let (low, high) = (parts.reduce(0) { $0 + $1.lowerBound }, parts.reduce(0) { $0 + $1.upperBound })
        bounds[sum.whole] = max(whole.lowerBound, low)...min(whole.upperBound, high)
        for (name, part) in zip(sum.parts, parts) {
            let least = max(part.lowerBound, whole.lowerBound - (high - part.upperBound))
            let most = min(part.upperBound, whole.upperBound - (low - part.lowerBound))
            bounds[name] = least...most
        }
    }

    /// The withheld numbers of which one possibility is left.
    var settled: [String] { withheld.filter { bounds[$0]?.count == 1 }.sorted() }
}
