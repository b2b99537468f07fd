import CatalogModel
import Credentials
import Foundation
import Issuing
import Registry
import Testing

struct StatusSigningTests {
    private let rows = """
        one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,administrator-academy
        two@school.example,data-cycle,2026-07-01,Ben Example,no,,

        """
    private let list = "content/registry/status/1.json"

    @Test func signsEveryListAsOfTheRun() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let signed = try await site.signStatus(at: "2026-12-01T00:00:00Z")
        #expect(signed.lists == [1] && signed.moved == [])
        #expect(try site.folder.text(at: list).contains(#""validFrom": "2026-12-01T00:00:00Z""#))
        #expect(try site.isProven())
    }

    @Test(arguments: ["<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n", "", "{}"])
    func rebuildsAListThatCannotBeRead(text: String) async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(rows).entries.first?.award)
        try await site.revoke(id)
        let place = try #require(try site.awards().first?.award.status)
        try site.folder.put(text, at: list)
        #expect(try await !site.problems().isEmpty)
        _ = try await site.signStatus()
        #expect(try await site.problems() == [])
        #expect(try site.isMarked(place) == true)
        #expect(try site.isProven())
    }

    @Test func makesAListThatIsMissing() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        try site.folder.remove(list)
        _ = try await site.signStatus()
        #expect(try await site.problems() == [])
    }

    @Test func takesALineThatIsWithdrawnForMoreThanTheList() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(rows).entries.first?.award)
        let before = try site.folder.text(at: list)
        try await site.revoke(id)
        try site.folder.put(before, at: list)
        #expect(try await site.problems() == ["status-list-differs"])
        _ = try await site.signStatus()
        #expect(try await site.problems() == [])
    }

    @Test func givesTheLaterOfTwoAwardsAtOnePlaceAnother() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let twin = AwardID(high: 1, low: 1)
        try site.addTwin(id: twin, run: "2026-09-16T00:00:00Z")
        #expect(try await site.problems() == ["repeated-status-place"])
        let signed = try await site.signStatus()
        #expect(signed.moved == [twin])
        #expect(try await site.problems() == [])
        #expect(try site.awards().map(\.award.id).contains(twin))
        #expect(try site.isProven())
    }

    /// Copies of a withdrawn badge are about, and must not come to look valid.
    @Test func leavesAWithdrawnAwardItsPlace() async throws {
        let site = try TestRegistry()
        let issuance = try await site.issued(rows)
        let (first, twin) = (try #require(issuance.entries.first?.award), AwardID(high: 1, low: 1))
        let place = try #require(try site.awards().first?.award.status)
        try site.addTwin(id: twin, run: "2026-09-16T00:00:00Z")
        // The twin is revoked on the branch that has it alone, so that the list does not know of the first.
        let state = try await site.state(tolerating: .statusLists)
        let signer = try await site.signer(at: "2026-09-17T00:00:00Z", tolerating: .statusLists)
        guard case .withdrawn(let changes) = try AwardRevocation(of: twin, .replaced, in: state, by: signer) else {
            return
        }
        try site.commit(changes, .revoke)
        let signed = try await site.signStatus()
        #expect(signed.moved == [first])
        #expect(try site.isMarked(place) == true)
        #expect(try await site.problems() == [])
        #expect(try site.isProven())
    }
}
