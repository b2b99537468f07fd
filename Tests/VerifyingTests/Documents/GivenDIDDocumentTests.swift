import Credentials
import Diagnostics
import JSONText
import Testing
import Verifying

/// Keys that the caller has at hand, and sources one after the other.
struct GivenDIDDocumentTests {
    @Test func standsInForThePublishedFile() async throws {
        let award = TestAward(by: try TestIssuer())
        let given = try GivenDIDDocument(award.issuer.didDocument.bytes, named: "keys/did.json")
        #expect(given.id == "did:web:badges.example.org")
        let verification = try await verify(
            award.credential().bytes, with: given, issuer: .named("did:web:badges.example.org"))
        #expect(verification[.issuer].outcome == .passed)
        #expect(
            verification.reason(.signature)
                == "nothing was changed since it was signed with the key \(try award.issuer.publicKey) of "
                + "did:web:badges.example.org, as listed in keys/did.json")
        #expect(
            verification.reason(.status)
                == "its status list could not be read: https://badges.example.org/status/1.json is not at hand: "
                + "'keys/did.json' holds only https://badges.example.org/.well-known/did.json")
    }

    @Test func isOnlyForItsOwnIdentifier() async throws {
        let award = TestAward(by: try TestIssuer())
        let other = try TestIssuer(site: "https://other.example.net/")
        let given = try GivenDIDDocument(other.didDocument.bytes, named: "did.json")
        let verification = try await verify(award.credential().bytes, with: given)
        #expect(
            verification.reason(.signature)
                == "the keys of did:web:badges.example.org could not be read: "
                + "https://badges.example.org/.well-known/did.json is not at hand: "
                + "'did.json' holds only https://other.example.net/.well-known/did.json; "
                + "give the issuer's did.json with --did FILE")
    }

    @Test(arguments: [
        ("", "the file is not valid JSON: the text ends before any value"),
        ("[1]", "the file is not a DID document: it has no 'id'"),
        (
            "{\"id\":\"did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX\"}",
            "'did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX' is neither a did:web identifier nor an https address"
        ),
        ("{\"id\":\"\u{1B}[2J\"}", "the file is not valid JSON: a control character stands inside a string"),
        ("{\"id\":\"\\u001b[2J\"}", "'\u{FFFD}[2J' is neither a did:web identifier nor an https address"),
    ])
    func refusesAFileWithoutKeys(_ text: String, _ message: String) throws {
        let problem = try #require(throws: KeyFileProblem.self) {
            try GivenDIDDocument(Array(text.utf8), named: "did.json")
        }
        #expect(problem.message == message)
    }

    @Test func refusesAFileThatIsTooLarge() throws {
        let problem = try #require(throws: KeyFileProblem.self) {
            try GivenDIDDocument([UInt8](repeating: 0x20, count: 2 << 20), named: "did.json")
        }
        #expect(problem.message == "the file is larger than 1 MB")
    }

    @Test func asksTheNextSourceForWhatIsElsewhere() async throws {
        let award = TestAward(by: try TestIssuer())
        var web = try TestSite(of: award)
        web.fail(.noConnection, at: award.issuer.did.documentURL)
        let given = try GivenDIDDocument(award.issuer.didDocument.bytes, named: "did.json")
        let verification = try await verify(
            award.credential().bytes, with: SourceChain([given, web]), issuer: .named("did:web:badges.example.org"))
        #expect(verification.isValid)
    }

    /// What a downloaded site lacks is not quietly taken from the web.
    @Test func doesNotAskTheNextSourceForWhatIsMissing() async throws {
        let award = TestAward(by: try TestIssuer())
        let keys = try award.issuer.didDocument.bytes
        let folder = try SiteFolderSource(named: "public") { $0 == ".well-known/did.json" ? keys : nil }
        let verification = try await verify(
            award.credential().bytes, with: SourceChain([folder, try TestSite(of: award)]))
        #expect(verification.reason(.status) == "its status list could not be read: there is no public/status/1.json")
    }

    @Test func saysThatNothingMayBeFetched() async throws {
        let award = TestAward(by: try TestIssuer())
        let verification = try await verify(award.credential().bytes, with: SourceChain([]))
        #expect(
            verification.reason(.signature)
                == "the keys of did:web:badges.example.org could not be read: "
                + "https://badges.example.org/.well-known/did.json is not at hand, and nothing may be fetched; "
                + "give the issuer's did.json with --did FILE")
    }
}
