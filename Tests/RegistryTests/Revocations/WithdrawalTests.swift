import CatalogModel
import Registry
import Testing

/// A tombstone and its revocation belong together: a name must not outlive its badge.
struct WithdrawalTests {
    private static let path = "content/registry/\(TemporaryRegistry.awardFile)"
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
        try registry.putStatusList(withdrawn: [40_961])
    }

    @Test(arguments: Revocation.Outcome.allCases)
    func withdrawsAnAwardByTombstoneAndRevocation(_ outcome: Revocation.Outcome) throws {
        try registry.putAwards([.tombstone()])
        try registry.putRevocation(outcome: outcome.rawValue)
        let check = registry.check()
        #expect(check.problems == "")
        let award = try #require(check.awards.first).award
        #expect(award.completed.description == "2026-06-30")
        guard case .withdrawn(let revocation) = award.standing else {
            Issue.record("the award stands")
            return
        }
        #expect(revocation.outcome == outcome)
        #expect(revocation.date.description == "2026-10-05")
        #expect(award.signed == nil)
    }

    @Test func refusesATombstoneWithoutRevocation() throws {
        try registry.putAwards([.tombstone()])
        let expected = """
            \(Self.path):2:1: error: the award was withdrawn, but no revocation says so [tombstone-without-revocation]
               = hint: restore 'revocations/<id>.json' from the last commit

            """
        #expect(registry.check().problems == expected)
    }

    @Test func refusesARevocationOfALineThatStillHoldsEverything() throws {
        try registry.putAwards([.full()])
        try registry.putRevocation()
        let expected = """
            \(Self.path):2:1: error: the award is revoked, but its line still holds what was withdrawn \
            [revoked-but-not-withdrawn]
               = hint: run 'rosette revoke' again, which finishes what was begun, or restore both files from the last commit

            """
        #expect(registry.check().problems == expected)
    }

    /// A revocation on the day of issue, where clocks are behind UTC.
    @Test(arguments: ["2026-09-14", "2026-09-15"])
    func takesARevocationOnTheDayOfIssue(_ date: String) throws {
        try registry.putAwards([.tombstone()])
        try registry.putRevocation(date: date)
        #expect(registry.check().problems == "")
    }

    @Test func refusesARevocationFromBeforeTheBadgeWasIssued() throws {
        try registry.putAwards([.tombstone()])
        try registry.putRevocation(date: "2026-09-13")
        let expected = """
            content/registry/revocations/\(LineText.id).json:1:56: error: the revocation is dated before its badge was issued \
            [invalid-revocation]
               = note: \(Self.path):2:1: the badge was issued here
               = hint: write the day since when the badge does not stand

            """
        #expect(registry.check().problems == expected)
    }

    @Test(arguments: ["subject", "name", "recipient", "credit", "provider", "first", "proof"])
    func refusesATombstoneThatStillHoldsSomethingOfTheEarner(_ member: String) throws {
        let everything = try LineText.full()
            .with("first", #"{"issuer":"North Office","date":"2021-05-03"}"#)
            .with("withdrawn", LineText.quoted(LineText.hash))
        let line = ["subject", "name", "recipient", "credit", "provider", "first", "proof"].filter { $0 != member }
            .reduce(everything) { $0.without($1) }
        try registry.putAwards([line])
        try registry.putRevocation()
        let expected = """
            \(Self.path):2:\(try line.column(of: member)): error: the award was withdrawn, but its line still holds \
            '\(member)' [tombstone-not-empty]
               = hint: restore the file from the last commit; nothing of the earner stays in the line of a withdrawn award

            """
        #expect(registry.check().problems == expected)
    }

    @Test(arguments: [#""yes""#, "true", "null", LineText.quoted(LineText.hash.uppercased())])
    func refusesATombstoneWithoutTheHashOfItsLine(_ value: String) throws {
        let line = try LineText.tombstone().with("withdrawn", value)
        try registry.putAwards([line])
        try registry.putRevocation()
        let expected = """
            \(Self.path):2:\(try line.column(of: "withdrawn")): error: this is not the hash of the line that was withdrawn \
            [invalid-award]
               = hint: restore the file from the last commit

            """
        #expect(registry.check().problems == expected)
    }

    @Test func doesNotSpeakOfTheRevocationOfATombstoneWhoseIDIsWrong() throws {
        try registry.putAwards([.tombstone().with("id", #""x""#)])
        let expected = """
            \(Self.path):2:7: error: this is not an award id [invalid-award-id]
               = hint: an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, o and u

            """
        #expect(registry.check().problems == expected)
    }

    @Test func refusesARevocationOfNoAward() throws {
        try registry.putStatusList(withdrawn: [])
        try registry.putAwards([.full()])
        try registry.putRevocation(of: "0000-0000-0000-0001")
        let expected = """
            content/registry/revocations/0000-0000-0000-0001.json: error: no award has this id [revocation-without-award]
               = hint: restore the award file, or remove the revocation

            """
        #expect(registry.check().problems == expected)
    }

    /// To be told that no award has the id, beside a damaged line that has it, could make somebody remove a revocation.
    @Test func countsADamagedLineAsTheRevokedAward() throws {
        let tombstone = try LineText.tombstone()
        for line in [tombstone.without("issued").description, String(tombstone.description.prefix(40))] {
            try registry.put(SampleRegistry.sealed([line]), at: TemporaryRegistry.awardFile)
            try registry.putRevocation()
            let problems = registry.check().problems
            #expect(!problems.isEmpty)
            #expect(!problems.contains("revocation-without-award"))
            #expect(!problems.contains("status-list-differs"))
        }
    }

    @Test func countsTheLinesOfADamagedFileToo() throws {
        try registry.putAwards([.tombstone()], head: "{}")
        try registry.putRevocation()
        let problems = registry.check().problems
        #expect(problems.contains("[award-file-header]"))
        #expect(!problems.contains("[revocation-without-award]"))
        #expect(!problems.contains("[status-list-differs]"))
    }
}
