import CatalogModel
import Registry
import Testing

/// A tombstone and its revocation belong together: a name must not outlive its badge.
struct WithdrawalTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    @Test(arguments: Revocation.Outcome.allCases)
    func withdrawsAnAwardByTombstoneAndRevocation(_ outcome: Revocation.Outcome) throws {
        try registry.putAwards([AwardLine.tombstone.description])
        try registry.putRevocation(of: AwardLine.id, outcome: outcome.rawValue)
        let (awards, problems) = registry.check()
        #expect(problems == "")
        let award = try #require(awards.first)
        #expect(award.completed.description == "2026-06-30")
        guard case .withdrawn(let revocation) = award.standing else {
            Issue.record("the award stands")
            return
        }
        #expect(revocation.outcome == outcome)
        #expect(revocation.date.description == "2026-10-05")
    }

    @Test func refusesATombstoneWithoutRevocation() throws {
        try registry.putAwards([AwardLine.tombstone.description])
        let expected = """
            content/registry/awards/a.jsonl:2:1: error: the award was withdrawn, but no revocation says so \
            [tombstone-without-revocation]
               = hint: restore or correct 'revocations/<id>.json'

            """
        #expect(registry.check().problems == expected)
    }

    @Test func refusesARevocationOfALineThatStillHoldsEverything() throws {
        try registry.putAwards([AwardLine.full.description])
        try registry.putRevocation(of: AwardLine.id)
        let expected = """
            content/registry/awards/a.jsonl:2:1: error: the award is revoked, but its line still holds what was withdrawn \
            [revoked-but-not-withdrawn]
               = hint: put its tombstone in place of the line: id, edition, completed, issued, status and withdrawn

            """
        #expect(registry.check().problems == expected)
    }

    @Test(arguments: ["subject", "name", "recipient", "credit"])
    func refusesATombstoneThatStillHoldsSomethingOfTheEarner(_ member: String) throws {
        let everything = AwardLine.full.with("withdrawn", AwardLine.quoted(AwardLine.hash))
        let line = ["subject", "name", "recipient", "credit"].filter { $0 != member }
            .reduce(everything) { $0.without($1) }
        try registry.putAwards([line.description])
        try registry.putRevocation(of: AwardLine.id)
        let column = try #require(line.description.firstRange(of: "\"\(member)\":"))
        let place = line.description.distance(from: line.description.startIndex, to: column.upperBound) + 1
        let expected = """
            content/registry/awards/a.jsonl:2:\(place): error: the award was withdrawn, but its line still holds \
            '\(member)' [tombstone-not-empty]
               = hint: remove it: nothing of the earner stays in the line of a withdrawn award

            """
        #expect(registry.check().problems == expected)
    }

    @Test(arguments: [#""yes""#, "true", "null", AwardLine.quoted(AwardLine.hash.uppercased())])
    func refusesATombstoneWithoutTheHashOfItsLine(_ value: String) throws {
        try registry.putAwards([AwardLine.tombstone.with("withdrawn", value).description])
        try registry.putRevocation(of: AwardLine.id)
        let expected = """
            content/registry/awards/a.jsonl:2:167: error: this is not the hash of the line that was withdrawn [invalid-award]
               = hint: it is 'sha256$' and 64 hexadecimal digits in lower case

            """
        #expect(registry.check().problems == expected)
    }

    @Test func doesNotSpeakOfTheRevocationOfATombstoneWhoseIDIsWrong() throws {
        try registry.putAwards([AwardLine.tombstone.with("id", #""x""#).description])
        let expected = """
            content/registry/awards/a.jsonl:2:7: error: this is not an award id [invalid-award-id]
               = hint: an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, o and u

            """
        #expect(registry.check().problems == expected)
    }

    @Test func refusesARevocationOfNoAward() throws {
        try registry.putAwards([AwardLine.full.description])
        try registry.putRevocation(of: "0000-0000-0000-0001")
        let expected = """
            content/registry/revocations/0000-0000-0000-0001.json: error: no award has this id [revocation-without-award]
               = hint: restore the award file, or remove the revocation

            """
        #expect(registry.check().problems == expected)
    }

    /// To be told that no award has the id, beside a damaged line that has it, could make somebody remove a revocation.
    @Test(arguments: [
        AwardLine.tombstone.without("issued").description, String(AwardLine.tombstone.description.prefix(40)),
        AwardLine.full.description,
    ])
    func countsADamagedLineAsTheRevokedAward(_ line: String) throws {
        try registry.putAwards([line])
        try registry.putRevocation(of: AwardLine.id)
        let problems = registry.check().problems
        #expect(!problems.isEmpty)
        #expect(!problems.contains("revocation-without-award"))
    }

    @Test func countsTheLinesOfADamagedFileToo() throws {
        try registry.putAwards([AwardLine.tombstone.description], head: "{}")
        try registry.putRevocation(of: AwardLine.id)
        let problems = registry.check().problems
        #expect(problems.contains("[award-file-header]"))
        #expect(!problems.contains("[revocation-without-award]"))
    }
}
