import CatalogModel
import JSONText
import Testing
import Verifying

/// Answers for programs and for tables.
struct OutputTests {
    private func verification(_ issuer: ExpectedIssuer = .none) async throws -> Verification {
        let award = TestAward(by: try TestIssuer())
        return try await verify(award.credential().bytes, with: TestSite(of: award), issuer: issuer)
    }

    @Test func writesAnAnswerForPrograms() async throws {
        let document = try await verification(.named("did:web:badges.example.org")).document(source: "badge.png")
        guard case .object(let members) = document else {
            Issue.record("the answer is not an object")
            return
        }
        #expect(members.map(\.name) == ["source", "verdict", "standard", "asOf", "badge", "checks", "restsOn"])
        #expect(document["source"] == "badge.png")
        #expect(document["verdict"] == "valid")
        #expect(document["standard"] == "Open Badges 3.0")
        #expect(document["asOf"] == .string(testTime))
        #expect(document["badge.title"] == "Seeing Clearly")
        #expect(document["badge.completed"] == "2026-06-30")
        #expect(document["checks.1.name"] == "signature")
        #expect(document["checks.1.outcome"] == "passed")
        #expect(
            document["checks.6"] == [
                "name": "recipient", "outcome": "not checked", "reason": "no address was given to compare with",
            ])
        #expect(document["restsOn.1"] == "its status list from https://badges.example.org/status/1.json")
    }

    @Test func writesNothingOfABadgeThatIsNone() async throws {
        let document = try await verify([], with: TestSite()).document(source: "x")
        #expect(document["verdict"] == "not valid")
        #expect(document["badge"] == nil && document["standard"] == nil)
        #expect(document["restsOn"] == [])
    }

    @Test func writesOneLineABadge() async throws {
        #expect(
            Verification.tableHeader
                == "source,verdict,format,signature,issuer,dates,status,achievement,recipient,reasons\r\n")
        #expect(
            try await verification().tableRow(source: "badge.png")
                == "badge.png,not fully checked,passed,passed,not checked,passed,passed,passed,not checked,"
                + "\"issuer: signed by did:web:badges.example.org; name the issuer that you expect with --issuer; "
                + "recipient: no address was given to compare with\"\r\n")
    }

    /// A cell that a spreadsheet would run shows its text instead.
    @Test(arguments: [
        ("=HYPERLINK(\"https://x\")", "\"'=HYPERLINK(\"\"https://x\"\")\","), ("+1", "'+1,"), ("-1.png", "'-1.png,"),
        ("@SUM(A1)", "'@SUM(A1),"), ("a,b", "\"a,b\","), ("\tx", "\u{FFFD}x,"), ("a\r\nb", "a\u{FFFD}\u{FFFD}b,"),
        ("＝1", "'＝1,"), ("plain.png", "plain.png,"), ("\u{A0}=1", "'\u{A0}=1,"), ("\u{2212}1", "'\u{2212}1,"),
        ("a;=1", "\"a;'=1\","),
    ])
    func writesCellsThatNothingRuns(_ source: String, _ cell: String) async throws {
        let row = try await verify([], with: TestSite()).tableRow(source: source)
        #expect(
            row == cell + "not valid,failed,not checked,not checked,not checked,not checked,not checked,not checked,"
                + "\"format: there is nothing in it; signature: the format did not pass; issuer: the format did not pass; "
                + "dates: the format did not pass; status: the format did not pass; achievement: the format did not pass; "
                + "recipient: the format did not pass\"\r\n")
    }

    /// Joiners make one picture of several, and letters of scripts that join them.
    @Test func showsNamesAsTheyAreWritten() async throws {
        let name = "Sunflower 👩🏽‍🏫 \u{646}\u{6CC}\u{200C}\u{6A9} Zoë O'Neil"
        let award = TestAward(by: try TestIssuer(), name: name)
        let facts = try await verify(award.credential().bytes, with: TestSite(of: award)).facts
        #expect(facts.publicName == name)
    }

    @Test func keepsFactsOnOneLine() async throws {
        let award = TestAward(by: try TestIssuer())
        let document = try award.unsignedCredential().changing("name", to: "Seeing\nClearly")
            .changing("issuer.name", to: .string("Office \u{202E}live" + String(repeating: "!", count: 300)))
        let facts = try await verify(award.issuer.sign(document).bytes, with: TestSite(of: award)).facts
        #expect(facts.title == "Seeing\u{FFFD}Clearly")
        #expect(facts.issuerName == "Office \u{FFFD}live" + String(repeating: "!", count: 188) + "…")
    }
}
