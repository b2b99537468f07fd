import Baking
import Credentials
import JSONText
import TestSupport
import Testing
import Verifying

/// What the two verifiers are compared on: every way of tampering in every file that carries a badge, and what a reader of a
/// page may bring.
enum BrowserCases {
    private static let did = ExpectedIssuer.named("did:web:badges.example.org")
    private static let profile = ExpectedIssuer.named("https://badges.example.org/issuer/issuer.json")

    static func all() async throws -> [RecordedCase] {
        var cases: [RecordedCase] = []
        for carrier in Carrier.allCases {
            for tampering in Tampering.ofCredentials { cases.append(try await credential(tampering, carrier)) }
            for tampering in Tampering.ofAssertions { cases.append(try await assertion(tampering, carrier)) }
        }
        return try await cases + persons() + issuers() + failures() + files() + flips()
    }

    private static func credential(_ tampering: Tampering, _ carrier: Carrier) async throws -> RecordedCase {
        var scene = try Tampering.Scene()
        try tampering.change(&scene)
        let file = try carrier.file(with: scene.text ?? scene.credential.text, .openBadges3)
        return try await recordedCase(
            of: file, named: "credential, \(carrier), \(tampering.testDescription)", with: scene.site, issuer: did,
            recipient: TestAward.address)
    }

    private static func assertion(_ tampering: Tampering, _ carrier: Carrier) async throws -> RecordedCase {
        var scene = try Tampering.Scene()
        try tampering.change(&scene)
        let file = try carrier.file(with: scene.text ?? scene.assertion.text, .openBadges2)
        return try await recordedCase(
            of: file, named: "assertion, \(carrier), \(tampering.testDescription)", with: scene.site, issuer: profile,
            recipient: TestAward.address)
    }

    private static func persons() async throws -> [RecordedCase] {
        let scene = try Tampering.Scene()
        var cases: [RecordedCase] = []
        for address in [nil, "earner@example.org", " Earner@Example.ORG\u{A0}", "other@example.org", ""] {
            for (document, issuer) in [(scene.credential, did), (scene.assertion, profile)] {
                cases.append(
                    try await recordedCase(
                        of: document.bytes, named: "recipient \(address ?? "none")", with: scene.site, issuer: issuer,
                        recipient: address))
            }
        }
        return cases
    }

    private static func issuers() async throws -> [RecordedCase] {
        let specimen = TestAward(by: try TestIssuer(isSpecimen: true, seed: 3))
        let scene = try Tampering.Scene()
        let own = try TestIssuer().did
        let other = try #require(WebDID("did:web:other.example.net"))
        let expected: [ExpectedIssuer] = [
            .none, .site(own), did, profile, .named("did:web:badges.example.org:specimens"),
            .named("did:web:other.example.net"), .site(other, earlier: [own]),
        ]
        var cases: [RecordedCase] = []
        for issuer in expected {
            for document in [scene.credential, scene.assertion] {
                cases.append(
                    try await recordedCase(
                        of: document.bytes, named: "expecting \(issuer)", with: scene.site, issuer: issuer))
            }
            for document in [try specimen.credential(), try specimen.assertion()] {
                cases.append(
                    try await recordedCase(
                        of: document.bytes, named: "specimen, expecting \(issuer)", with: TestSite(of: specimen),
                        issuer: issuer))
            }
        }
        return cases
    }

    /// Those that a page can meet.
    private static let fetchFailures: [FetchFailure] = [
        .refusedAddress, .notFound("public/x"), .gone, .status(500), .tooLarge(limit: 8 << 20), .timedOut(seconds: 20),
        .refusedRedirect("http://b.example.org/"),
    ]

    private static func failures() async throws -> [RecordedCase] {
        let scene = try Tampering.Scene()
        let untouched = try await recordedCase(of: scene.credential.bytes, named: "", with: scene.site, issuer: did)
        let hosted = try await recordedCase(of: scene.assertion.bytes, named: "", with: scene.site, issuer: profile)
        var cases: [RecordedCase] = []
        for (document, known, issuer) in [(scene.credential, untouched, did), (scene.assertion, hosted, profile)] {
            for address in known.documents.keys.sorted() {
                for failure in fetchFailures {
                    var site = scene.site
                    site.fail(failure, at: address)
                    cases.append(
                        try await recordedCase(
                            of: document.bytes, named: "\(failure) at \(address)", with: site, issuer: issuer))
                }
                for text in ["", "x", "[]", "{}", "{\"id\":\"urn:x\"}", "{\"id\":1,\"id\":2}"] {
                    var site = scene.site
                    site.publish(Array(text.utf8), at: address)
                    cases.append(
                        try await recordedCase(
                            of: document.bytes, named: "'\(text)' at \(address)", with: site, issuer: issuer))
                }
            }
        }
        return cases
    }

    private static func files() async throws -> [RecordedCase] {
        let scene = try Tampering.Scene()
        let both = try TestPicture.baked(.png, [(scene.assertion, .openBadges2), (scene.credential, .openBadges3)])
        var files = [both, TestPicture.png, TestPicture.svg]
        for carrier in Carrier.allCases {
            let file = try carrier.file(with: scene.credential.text, .openBadges3)
            files += [file.dropLast(), file + Array("x".utf8), Array(file.dropFirst())]
        }
        files += [
            "", " \n", "<!DOCTYPE html><html></html>", "a badge", "[]", "{}", "{\"type\":[\"BadgeClass\",\"Thing\"]}",
            "{\"type\":", "{\"type\":[\"VerifiableCredential\"]}", "\u{FEFF}{}", "a.b.c", "{\"é\":\"👩‍🏫\u{1}\"}",
        ].map { Array($0.utf8) }
        var cases: [RecordedCase] = []
        for (index, file) in files.enumerated() {
            cases.append(try await recordedCase(of: file, named: "file \(index)", with: scene.site, issuer: did))
        }
        return cases
    }

    private static func flips() async throws -> [RecordedCase] {
        let scene = try Tampering.Scene()
        var random = SeededGenerator(seed: 11)
        var cases: [RecordedCase] = []
        for carrier in Carrier.allCases {
            for number in 0..<40 {
                var file = try carrier.file(with: scene.credential.text, .openBadges3)
                file[Int.random(in: file.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                cases.append(
                    try await recordedCase(
                        of: file, named: "bit \(number) of \(carrier) flipped", with: scene.site, issuer: did))
            }
        }
        return cases
    }
}
