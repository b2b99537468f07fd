import CatalogModel
import Credentials
import Foundation
import Issuing
import Registry
import Testing

struct WithdrawalTests {
    private let row = "one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,administrator-academy\n"

    @Test func leavesNothingOfTheEarnerInTheRegistry() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(row).entries.first?.award)
        let place = try #require(try site.awards().first?.award.status)
        #expect(try site.isMarked(place) == false)
        try await site.revoke(id, .evidenceWithdrawn)
        #expect(try site.isMarked(place) == true)
        let text = try site.text()
        #expect(!text.contains("Ada") && !text.contains("salt") && !text.contains("evidence"))
        #expect(try site.folder.text(at: "content/registry/revocations/\(id).json").contains(#""outcome": "revoked""#))
        #expect(try await site.problems() == [])
        #expect(try site.isProven())
    }

    @Test func saysWhenAnAwardWasRevokedEarlier() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(row).entries.first?.award)
        try await site.revoke(id, .replaced)
        let outcome = try AwardRevocation(
            of: id, .holderRequest, in: try await site.state(), by: try await site.signer(at: "2026-10-05T00:00:00Z"))
        guard case .earlier(let date, let isReplaced) = outcome else {
            Issue.record("it was revoked twice")
            return
        }
        #expect(date.description == "2026-10-01" && isReplaced)
    }

    @Test func finishesAWithdrawalThatAMergeLeftHalfDone() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(row).entries.first?.award)
        let date = try #require(CalendarDate(iso: "2026-09-20"))
        let revocation = String(decoding: Revocation(.replaced, on: date).file(of: id), as: UTF8.self)
        try site.folder.put(revocation, at: "content/registry/revocations/\(id).json")
        #expect(try await site.problems().contains("revoked-but-not-withdrawn"))
        try await site.revoke(id)
        #expect(try await site.problems() == [])
        #expect(try site.folder.text(at: "content/registry/revocations/\(id).json") == revocation)
    }

    @Test func writesTheReasonAsALineOfTheLog() throws {
        let line = RevocationReason.issuedInError.logLine(
            of: AwardID(high: 0, low: 0), at: try TestRegistry.instant("2026-10-01T00:00:00Z"))
        #expect(String(decoding: line, as: UTF8.self) == "2026-10-01T00:00:00Z,0000-0000-0000-0000,issued-in-error\n")
    }

    @Test func carriesOverWhatIsNotCorrected() async throws {
        let site = try TestRegistry()
        let old = try #require(try await site.issued(row).entries.first?.award)
        let before = try #require(try site.awards().first?.award.signed?.draft)
        let new = try await site.reissue(old, AwardCorrection(name: .removed))
        #expect(new == site.key.secret.nextID(after: old))
        let after = try #require(try site.awards().last?.award.signed?.draft)
        #expect(after.id == new && after.completed == before.completed && after.edition == before.edition)
        #expect(after.details.name == nil && after.details.credit == before.details.credit)
        #expect(after.details.recipient == before.details.recipient)
        #expect(after.details.subject != before.details.subject && after.status != before.status)
        #expect(!(try site.text().contains("Ada")))
        #expect(try site.isMarked(before.status) == true)
        #expect(try site.isMarked(after.status) == false)
        #expect(try site.isProven())
        #expect(try await site.problems() == [])
    }

    @Test func doesNothingWhereTheNewBadgeSaysSoAlready() async throws {
        let site = try TestRegistry()
        let old = try #require(try await site.issued(row).entries.first?.award)
        let new = try await site.reissue(old, AwardCorrection(name: .removed))
        let text = try site.text()
        #expect(try await site.reissue(old, AwardCorrection(name: .removed), at: "2026-10-03T00:00:00Z") == new)
        #expect(try site.text() == text)
        let other = AwardCorrection(completed: CalendarDate(iso: "2026-06-29"))
        await #expect(throws: WithdrawalProblem.hasSuccessor(old, new)) { try await site.reissue(old, other) }
    }

    @Test func countsTheCorrectedBadgeAsThatOfTheCorrectedRow() async throws {
        let site = try TestRegistry()
        let old = try #require(try await site.issued(row).entries.first?.award)
        let new = try await site.reissue(old, AwardCorrection(completed: CalendarDate(iso: "2026-06-29")))
        let corrected = row.replacing("2026-06-30", with: "2026-06-29")
        let issuance = try await site.issued(corrected, at: "2026-10-02T00:00:00Z")
        #expect(issuance.entries.map(\.award) == [new] && issuance.count(.issuedEarlier) == 1)
    }

    @Test func refusesCorrectionsThatCannotBe() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(row).entries.first?.award)
        let other = try #require(Slug("other"))
        let cases: [(AwardCorrection, WithdrawalProblem)] = [
            (AwardCorrection(name: PublicName("Ada Example").map { .set($0) } ?? .kept), .nothingChanges(id)),
            (
                AwardCorrection(completed: CalendarDate(iso: "2026-10-02")),
                .completedInFuture(today: try #require(CalendarDate(iso: "2026-10-01")))
            ),
            (
                AwardCorrection(completed: CalendarDate(iso: "2020-08-31")),
                .completedBeforeEdition(try #require(CalendarDate(iso: "2020-09-01")))
            ),
            (
                AwardCorrection(credit: .set(other)),
                .unknownCredit(known: ["administrator-academy", "professional-development"].compactMap(Slug.init(_:)))
            ),
        ]
        for (correction, problem) in cases {
            await #expect(throws: problem) { try await site.reissue(id, correction) }
        }
    }

    @Test func refusesAwardsThatAreNotThereOrDoNotStand() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(row).entries.first?.award)
        let none = AwardID(high: 0, low: 0)
        await #expect(throws: WithdrawalProblem.unknownAward(none)) { try await site.revoke(none) }
        await #expect(throws: WithdrawalProblem.unknownAward(none)) {
            try await site.reissue(none, AwardCorrection(name: .removed))
        }
        let new = try await site.reissue(id, AwardCorrection(name: .removed))
        await #expect(throws: WithdrawalProblem.hasSuccessor(id, new)) {
            try await site.reissue(id, AwardCorrection(credit: .removed))
        }
        try await site.revoke(new)
        await #expect(throws: WithdrawalProblem.alreadyWithdrawn(id)) {
            try await site.reissue(id, AwardCorrection(credit: .removed))
        }
    }
}
