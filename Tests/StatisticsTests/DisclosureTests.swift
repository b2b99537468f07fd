import Statistics
import Testing

/// No number under ten can be had, by whatever sums and differences of the tables that are given out.
struct DisclosureTests {
    private static let choices: [[Dimension]] = Dimension.allCases.reduce(into: [[]]) { choices, dimension in
        choices += choices.map { $0 + [dimension] }
    }.filter { !$0.isEmpty }

    @Test(
        arguments: [
            (["a": 12, "b": 40], ["a": 12, "b": 40], 52),
            // The total would give the small one away, so another row goes.
            (["a": 120, "b": 80, "c": 3], ["a": 120, "b": nil, "c": nil], 203),
            (["a": 12, "b": 3], ["a": nil, "b": nil], 15),
            // Two small ones hide each other, unless both together are a small number.
            (["a": 50, "b": 5, "c": 6], ["a": 50, "b": nil, "c": nil], 61),
            (["a": 50, "b": 30, "c": 3, "d": 4], ["a": 50, "b": nil, "c": nil, "d": nil], 87),
            (["a": 3, "b": 4], ["a": nil, "b": nil], nil),
            (["a": 9], ["a": nil], nil),
            (["a": 10], ["a": 10], 10),
        ] as [([String: Int], [String: Int?], Int?)])
    func withholdsSmallNumbersAndWhatGivesThemAway(counts: [String: Int], told: [String: Int?], total: Int?) {
        let table = DisclosurePlan(of: BadgeTally(byMicroCredential: counts)).table(by: [.microCredential])
        #expect(Dictionary(uniqueKeysWithValues: table.rows.map { ($0.values[0], $0.count) }) == told)
        #expect(table.total == total)
    }

    /// Whoever adds and subtracts all tables at once is left with more than one possibility for each number withheld.
    @Test(arguments: UInt64(1)...40)
    func leavesEachWithheldNumberOpenInAllTablesTogether(seed: UInt64) {
        let plan = DisclosurePlan(of: BadgeTally(random: seed))
        let tables = Self.choices.map { plan.table(by: $0) }
        var bounds = IntervalDeduction(tables: tables)
        bounds.tighten()
        #expect(bounds.settled == [], "these numbers can be computed")
        for table in tables {
            #expect(table.rows.allSatisfy { $0.count.map { $0 >= 10 } ?? true })
            #expect(table.total.map { $0 >= 10 } ?? true)
        }
    }

    @Test func decidesTheSameForEachOrderOfWhatIsAskedFor() {
        let plan = DisclosurePlan(of: BadgeTally(random: 7))
        let (one, other) = (plan.table(by: [.credit, .microCredential]), plan.table(by: [.microCredential, .credit]))
        #expect(one.total == other.total && one.rows.count == other.rows.count)
        for row in one.rows {
            #expect(other.rows.first { $0.values == row.values.reversed() }?.count == row.count)
        }
    }

    @Test func showsMostOfALargeTable() {
        let counts = Dictionary(uniqueKeysWithValues: (0..<40).map { ("m\($0)", 5 + $0 * 3) })
        let table = DisclosurePlan(of: BadgeTally(byMicroCredential: counts)).table(by: [.microCredential])
        #expect(table.rows.count { $0.count == nil } == 2)
    }
}
