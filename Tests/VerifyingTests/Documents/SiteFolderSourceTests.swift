import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Synchronization
import Testing
import Verifying

/// A downloaded site in the place of the web.
struct SiteFolderSourceTests {
    private func folder(
        _ site: String, keysAt place: String, files: [String: String] = [:]
    ) throws -> SiteFolderSource {
        let keys = try TestIssuer(site: site).didDocument.text
        let all = files.merging([place: keys]) { first, _ in first }
        return try SiteFolderSource(named: "public/") { all[$0].map { Array($0.utf8) } }
    }

    @Test func findsItsBaseAddressInItsKeys() throws {
        let own = try folder("https://badges.example.org/", keysAt: ".well-known/did.json")
        #expect(own.baseURL.description == "https://badges.example.org/")
        #expect(own.issuer.description == "did:web:badges.example.org")
        let shared = try folder("https://pages.example.net/office/lfe/", keysAt: "did.json")
        #expect(shared.baseURL.description == "https://pages.example.net/office/lfe/")
    }

    @Test(arguments: [
        ("https://badges.example.org/", ".well-known/did.json", "https://badges.example.org/status/1.json"),
        ("https://pages.example.net/lfe/", "did.json", "https://pages.example.net/lfe/status/1.json"),
        ("http://localhost:8000/", ".well-known/did.json", "http://localhost:8000/status/1.json"),
    ])
    func readsWhatIsBelowItsBaseAddress(_ site: String, _ keys: String, _ address: String) async throws {
        let source = try folder(site, keysAt: keys, files: ["status/1.json": "{}"])
        let document = await source.document(at: address)
        #expect(document == .success(FetchedDocument(bytes: Array("{}".utf8), origin: "public/status/1.json")))
    }

    @Test(arguments: [
        ("https://badges.example.org/status/2.json", "there is no public/status/2.json"),
        ("https://badges.example.org/../secret", "'https://badges.example.org/../secret' is not an https address"),
        (
            "https://badges.example.org/a//b",
            "https://badges.example.org/a//b is not at hand: 'public' holds only what is below https://badges.example.org/"
        ),
        (
            "https://badges.example.org/",
            "https://badges.example.org/ is not at hand: 'public' holds only what is below https://badges.example.org/"
        ),
        (
            "https://badges.example.org/a%20b",
            "https://badges.example.org/a%20b is not at hand: 'public' holds only what is below https://badges.example.org/"
        ),
        (
            "https://badges.example.org/status/1.json?x",
            "https://badges.example.org/status/1.json?x is not at hand: 'public' holds only what is below "
                + "https://badges.example.org/"
        ),
        (
            "https://other.example.net/status/1.json",
            "https://other.example.net/status/1.json is not at hand: 'public' holds only what is below "
                + "https://badges.example.org/"
        ),
        ("/etc/passwd", "'/etc/passwd' is not an https address"),
    ])
    func refusesEverythingElse(_ address: String, _ reason: String) async throws {
        let source = try folder(
            "https://badges.example.org/", keysAt: ".well-known/did.json", files: ["status/1.json": "{}", "": "{}"])
        guard case .failure(let failure) = await source.document(at: address) else {
            Issue.record("a document came from '\(address)'")
            return
        }
        #expect(failure.words(at: address) == reason)
    }

    /// A folder of a site is not the site: what lies beside it is not read.
    @Test func readsNothingBesideTheFolder() async throws {
        let asked = Mutex<[String]>([])
        let keys = try TestIssuer(site: "https://pages.example.net/lfe/").didDocument.bytes
        let source = try SiteFolderSource(named: "public") { path in
            asked.withLock { $0.append(path) }
            return path == "did.json" ? keys : nil
        }
        for address in [
            "https://pages.example.net/lfe", "https://pages.example.net/lfex/a.json",
            "https://pages.example.net/a.json",
            "https://pages.example.net/lfe/%2e%2e/a.json",
        ] {
            _ = await source.document(at: address)
        }
        #expect(asked.withLock { $0 } == [".well-known/did.json", "did.json"])
    }

    @Test(
        arguments: [
            ([:], "the folder has neither '.well-known/did.json' nor 'did.json'"),
            (["did.json": "x"], "the file is not valid JSON: expected a value here"),
            (["did.json": "{}"], "the file is not a DID document: it has no 'id'"),
            (
                ["did.json": "{\"id\":\"did:example:1\"}"],
                "'did:example:1' is neither a did:web identifier nor an https address"
            ),
            (
                ["did.json": "{\"id\":\"did:web:badges.example.org\"}"],
                "the keys in the folder are of 'did:web:badges.example.org' and belong in '.well-known/did.json'"
            ),
            (
                [".well-known/did.json": "{\"id\":\"did:web:pages.example.net:lfe\"}"],
                "the keys in the folder are of 'did:web:pages.example.net:lfe' and belong in 'did.json'"
            ),
        ] as [([String: String], String)])
    func refusesAFolderThatIsNoSite(_ files: [String: String], _ message: String) throws {
        let problem = try #require(throws: KeyFileProblem.self) {
            try SiteFolderSource(named: "public") { files[$0].map { Array($0.utf8) } }
        }
        #expect(problem.message == message)
        #expect(problem.hint != nil)
    }

    /// A site that moved has what badges of then refer to.
    @Test(arguments: [
        ("https://old.example.net/", "https://badges.example.org/lfe/", "did.json"),
        ("https://old.example.net/lfe/", "https://badges.example.org/", ".well-known/did.json"),
        ("https://badges.example.org/", "https://badges.example.org/lfe/", "did.json"),
        ("https://badges.example.org/lfe/", "https://badges.example.org/", ".well-known/did.json"),
    ])
    func verifiesABadgeOfBeforeTheSiteMoved(_ before: String, _ now: String, _ keysOfNow: String) async throws {
        let award = TestAward(by: try TestIssuer(site: before))
        let new = try TestIssuer(site: now)
        let earlier = EarlierSite(award.issuer.baseURL)
        let files: [String: [UInt8]] = [
            keysOfNow: try DIDDocument.document(
                of: new.did, keys: [new.publicKey], otherNames: [award.issuer.did]
            ).bytes,
            earlier.keysAddress.path: try award.issuer.didDocument.bytes,
            "status/1.json": try award.issuer.statusList().bytes,
            "micro-credentials/seeing-clearly/2026-01/achievement.json": award.achievement.document.bytes,
        ]
        let source = try SiteFolderSource(named: "public") { files[$0] }
        #expect(source.earlier == [earlier])
        let verification = try await verify(
            award.credential().bytes, with: source, issuer: .site(source.issuer, earlier: source.earlier.map(\.did)))
        #expect(verification.isValid, "\(verification)")
        #expect(
            verification.reason(.issuer)
                == "signed by \(award.issuer.did), which the issuer that was expected, \(new.did), says it was before")
        #expect(
            verification.basis.map(\.words)[0]
                == "the keys of \(award.issuer.did) from public/\(earlier.keysAddress.path)")
    }

    /// Verifying offline says where the key came from, and the folder's own issuer is expected.
    @Test func verifiesABadgeOffline() async throws {
        let award = TestAward(by: try TestIssuer())
        let files: [String: [UInt8]] = [
            ".well-known/did.json": try award.issuer.didDocument.bytes,
            "status/1.json": try award.issuer.statusList().bytes,
            "micro-credentials/seeing-clearly/2026-01/achievement.json": award.achievement.document.bytes,
        ]
        let source = try SiteFolderSource(named: "public") { files[$0] }
        let verification = try await verify(
            award.credential().bytes, with: source, issuer: .site(source.issuer))
        #expect(verification.isValid)
        #expect(
            verification.reason(.signature)
                == "nothing was changed since it was signed with the key \(try award.issuer.publicKey) of "
                + "did:web:badges.example.org, as listed in public/.well-known/did.json")
        #expect(
            verification.basis.map(\.words) == [
                "the keys of did:web:badges.example.org from public/.well-known/did.json",
                "its status list from public/status/1.json",
                "the published achievement from public/micro-credentials/seeing-clearly/2026-01/achievement.json",
            ])
    }

    @Test func saysWhereAHostedDocumentWasRead() async throws {
        let award = TestAward(by: try TestIssuer())
        let address = "badges/7g4n-q2ke-0w9r-x5tb/assertion.json"
        let files = [
            ".well-known/did.json": try award.issuer.didDocument.bytes, address: try award.assertion().bytes,
        ]
        let source = try SiteFolderSource(named: "public") { files[$0] }
        let verification = try await verify(award.assertion().bytes, with: source)
        #expect(
            verification.reason(.signature)
                == "the same document stands at https://badges.example.org/\(address), read from public/\(address)")
    }
}
