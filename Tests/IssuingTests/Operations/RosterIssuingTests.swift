import CatalogModel
import Credentials
import Foundation
import Issuing
import Registry
import Testing

struct RosterIssuingTests {
    private let rows = """
        one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,administrator-academy
        two@school.example,data-cycle,2026-07-01,Ben Example,no,,
        three@school.example,hiring-and-retaining,2020-08-14,Cy Example,yes,none,

        """

    @Test func givesEachRowABadge() async throws {
        let site = try TestRegistry()
        let issuance = try await site.issued(rows)
        #expect(issuance.count(.issued) == 3)
        let awards = try site.awards().map(\.award)
        #expect(awards.map(\.id) == issuance.entries.map(\.award))
        #expect(
            awards.map(\.edition.description)
                == ["equity-mindset@2020-09", "data-cycle@2020-09", "hiring-and-retaining@2020-02"])
        #expect(awards.map { $0.signed?.draft.details.name?.text } == ["Ada Example", nil, "Cy Example"])
        #expect(awards.map { $0.signed?.draft.details.recipient != nil } == [true, false, false])
        #expect(awards[0].signed?.draft.details.credit?.text == "administrator-academy")
        #expect(try site.isProven())
        #expect(try await site.problems() == [])
    }

    @Test func writesNoAddressAndNoNameWithoutConsent() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let text = try site.text()
        #expect(!text.contains("school.example,") && !text.contains("one@") && !text.contains("Ben"))
    }

    @Test func addsNothingForRowsThatHaveTheirBadge() async throws {
        let site = try TestRegistry()
        let first = try await site.issued(rows)
        let before = try site.text()
        let again = try await site.issued(
            rows + "new@school.example,data-cycle,2026-07-01,,,,\n", at: "2026-09-16T00:00:00Z")
        #expect(again.count(.issuedEarlier) == 3)
        #expect(again.count(.issued) == 1)
        #expect(again.entries.map(\.award).prefix(3) == first.entries.map(\.award)[...])
        let third = try await site.issued(rows, at: "2026-08-01T00:00:00Z")
        #expect(third.changes.isEmpty)
        #expect(try site.text() != before)
    }

    @Test(.enabled(if: SigningKey.isDeterministic))
    func writesTheSameBytesAtTheSameInstant() async throws {
        let (left, right) = (try TestRegistry(), try TestRegistry())
        try await left.issued(rows)
        try await right.issued(rows)
        #expect(try left.folder.files("content/registry") == right.folder.files("content/registry"))
    }

    @Test func tellsAnIDFromAnAddressThatReadsTheSame() async throws {
        let secret = try KeySample.secret()
        let edition = try #require(EditionReference("data-cycle@2020-09"))
        #expect(
            secret.awardID(of: .earner, "a@b.example", edition: edition)
                != secret.awardID(of: .email, "a@b.example", edition: edition))
    }

    @Test(arguments: [
        (
            "one@school.example,equity-mindset@2020-09,2026-06-29,Ada Example,yes,,administrator-academy",
            "'completed'", "--completed DATE"
        ),
        (
            "one@school.example,equity-mindset@2020-09,2026-06-30,Ada Other,yes,,administrator-academy", "'name'",
            "--name NAME"
        ),
        (
            "one@school.example,equity-mindset@2020-09,2026-06-30,,yes,,administrator-academy", "'name'",
            "--withhold-name"
        ),
        ("one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,", "'credit'", "--no-credit"),
        (
            "one@school.example,equity-mindset@2020-09,2026-06-29,Ada Example,yes,,professional-development",
            "'completed' and 'credit'", "--completed DATE --credit KEY"
        ),
    ])
    func namesTheCommandThatChangesABadge(row: String, columns: String, options: String) async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(rows).entries.first?.award)
        let before = try site.text()
        let (issuance, problems) = try await site.issue(row + "\n")
        #expect(issuance == nil)
        #expect(
            problems == """
                roster.csv:2:1: error: the badge '\(id)' was issued with something else under \(columns) [roster-differs]
                   = hint: if the roster is right, run 'rosette reissue \(id) \(options)'; if the badge is right, correct the roster

                """)
        #expect(try site.text() == before)
    }

    @Test func sendsWhoeverChangesTheHashByWayOfARevocation() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(rows).entries.first?.award)
        let row = "one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,none,administrator-academy\n"
        let problems = try await site.issue(row).problems
        #expect(
            problems == """
                roster.csv:2:1: error: the badge '\(id)' was issued with something else under 'identity' [roster-differs]
                   = hint: if the roster is right, run 'rosette revoke \(id) --reason replaced', and then this command with \
                '--again \(id)'; if the badge is right, correct the roster

                """)
    }

    @Test func countsARevokedBadgeAsThereUntilAskedForAnother() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(rows).entries.first?.award)
        try await site.revoke(id)
        let counted = try await site.issued(rows, at: "2026-10-02T00:00:00Z")
        #expect(counted.entries[0].status == .revoked && counted.changes.isEmpty)
        let again = try await site.issued(rows, at: "2026-10-02T00:00:00Z", again: [id])
        #expect(again.entries[0].status == .issued)
        #expect(again.entries[0].award == site.key.secret.nextID(after: id))
        let repeated = try await site.issued(rows, at: "2026-10-02T00:00:00Z", again: [id])
        #expect(repeated.entries[0].award == again.entries[0].award && repeated.changes.isEmpty)
        #expect(try await site.problems() == [])
    }

    /// Each id follows from the one before it, whatever became of that, and whichever key signs.
    @Test func followsOneEarnerThroughRevocationsAndCorrections() async throws {
        let site = try TestRegistry()
        let row = "one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,administrator-academy\n"
        var ids = [try #require(try await site.issued(row).entries.first?.award)]
        try await site.revoke(ids[0], at: "2026-10-01T00:00:00Z")
        let second = try await site.issued(row, at: "2026-10-02T00:00:00Z", again: [ids[0]])
        ids.append(try #require(second.entries.first?.award))
        ids.append(try await site.reissue(ids[1], AwardCorrection(name: .removed), at: "2026-10-03T00:00:00Z"))
        try await site.revoke(ids[2], at: "2026-10-04T00:00:00Z")
        // Again is said of the last one; of an earlier one it is said in vain.
        let counted = try await site.issued(row, at: "2026-10-05T00:00:00Z")
        #expect(counted.entries.map(\.award) == [ids[2]] && counted.changes.isEmpty)
        let fourth = try await site.issued(row, at: "2026-10-06T00:00:00Z", again: [ids[2]])
        ids.append(try #require(fourth.entries.first?.award))
        #expect(zip(ids, ids.dropFirst()).allSatisfy { site.key.secret.nextID(after: $0) == $1 })
        #expect(Set(ids).count == 4 && fourth.entries[0].status == .issued)
        let renewed = try await site.rotated(seed: 9, at: "2026-10-07T00:00:00Z")
        let same = try await site.issue(row, at: "2026-10-08T00:00:00Z", key: renewed)
        #expect(same.problems == "" && same.issuance?.entries.map(\.award) == [ids[3]])
        #expect(same.issuance?.changes.isEmpty == true)
        let other = try await site.issue(
            "two@school.example,data-cycle,2026-07-01,,,,\n", at: "2026-10-08T00:00:00Z", key: renewed)
        #expect(other.issuance?.count(.issued) == 1)
        #expect(try site.isProven())
        #expect(try await site.problems() == [])
    }

    @Test func refusesToIssueAgainWhatStandsOrIsNotThere() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(rows).entries.first?.award)
        let other = AwardID(high: 0, low: 0)
        let problems = try await site.issue(rows, again: [id, other]).problems
        #expect(
            problems == """
                error: no row of the roster is about the award '\(other)' [again-not-in-roster]
                   = hint: check the id after '--again'
                error: the award '\(id)' stands, so there is none to issue again [again-stands]
                   = hint: leave '--again' out; 'rosette reissue' corrects a badge

                """)
    }

    @Test func refusesAPictureThatIsNotTheFrozenOneAnyMore() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let new = "new@school.example,data-cycle,2026-07-01,,,,\n"
        let changed = try await site.issue(new, picture: [2]).problems
        #expect(
            changed.contains(
                "badges of 'data-cycle@2020-09' were issued, and this was changed since: its picture"))
        let missing = try await site.issue(new, picture: nil).problems
        #expect(
            missing.contains(
                "there is no picture 'content/micro-credentials/data-cycle/2020-09/badge.png' for the badges of 'data-cycle@2020-09'"
            ))
    }

    @Test func refusesARunBeforeTheLastOne() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let problems = try await site.issue(
            "new@school.example,data-cycle,2026-07-01,,,,\n", at: "2026-09-15T14:59:59Z"
        ).problems
        #expect(
            problems == """
                error: the registry was last changed at 2026-09-15T15:00:00Z, which is after this run [run-too-early]
                   = hint: check the clock of this machine, or give a later '--at'

                """)
    }

    @Test func beginsAnotherStatusListForAnotherBaseURL() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let moved = try TestRegistry(baseURL: "https://other.example/")
        for (path, text) in try site.folder.files("content/registry") {
            try moved.folder.put(text, at: "content/registry/" + path)
        }
        try await moved.issued("new@school.example,data-cycle,2026-07-01,,,,\n", at: "2026-09-16T00:00:00Z")
        #expect(try moved.awards().map(\.award.status.list) == [1, 1, 1, 2])
        #expect(try await moved.problems() == [])
        #expect(try moved.isProven())
    }
}
