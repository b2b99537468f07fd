import Baking
import CatalogModel
import Foundation
import JSONText
import SiteBuilding
import Verifying

/// Badges: whatever a file holds it is never valid, unless it says what was signed.
struct CredentialEntry: FuzzEntry {
    let seeds: [[UInt8]]
    let words = [
        "\"@context\":", "\"https://www.w3.org/ns/credentials/v2\"", "\"id\":", "\"type\":", "\"proof\":",
        "\"proofValue\":", "\"cryptosuite\":", "\"eddsa-rdfc-2022\"", "\"eddsa-jcs-2022\"", "\"credentialStatus\":",
        "\"statusListIndex\":", "\"validFrom\":", "\"validUntil\":", "\"issuer\":", "\"credentialSubject\":",
        "\"achievement\":", "\"VerifiableCredential\"", "\"OpenBadgeCredential\"", "\"Assertion\"", "\"verify\":",
        "\"hosted\"", "\"recipient\":", "\"sha256$", "\"verificationMethod\":", "did:web:", "did:key:",
        "\"previousProof\":",
        "null", "[]", "{}", ",", "\"expires\":", "\"revoked\":true",
    ]
    private let verifier: Verifier
    private let signed: Set<[UInt8]>

    init(in folder: URL) async throws {
        let output = folder.appending(path: "public")
        let source = try BaseSite(in: folder.appending(path: "source"))
        let options = SiteBuilder.Options(
            source: source.folder.path, output: output.path, isRelease: false, program: "fuzzing")
        guard await SiteBuilder(options).build().summary != nil else {
            throw FuzzFinding("the base site cannot be built")
        }
        var files: [String: [UInt8]] = [:]
        for path in SeedFiles.paths(below: output) { files[path] = try SeedFiles.bytes(output.appending(path: path)) }
        let published = files
        let site = try SiteFolderSource(named: "public") { published[$0] }
        guard let now = UTCInstant(iso: "2026-11-22T12:00:00Z") else { throw FuzzFinding("the time cannot be read") }
        let first = files.keys.filter { $0.hasSuffix("/credential.json") }.min().flatMap { files[$0] } ?? []
        guard let issuer = try? JSONValue(parsing: first).object?["issuer"]?.value.object?["id"]?.value.string else {
            throw FuzzFinding("no badge of the base site names its issuer")
        }
        verifier = Verifier(now: now, source: site, expectedIssuer: .named(issuer))
        let badges = files.filter { $0.key.hasPrefix("badges/") || $0.key.hasSuffix("1.json") }
            .filter { file in [".json", ".png", ".svg"].contains { file.key.hasSuffix($0) } }
            .sorted { $0.key < $1.key }.map(\.value)
        seeds = badges.filter { $0.count < 60_000 }
        var valid: Set<[UInt8]> = []
        for badge in badges where await verifier.verify(ReceivedBadge(badge)).isValid {
            valid.formUnion(Self.documents(in: badge))
        }
        signed = valid
        if valid.isEmpty { throw FuzzFinding("no badge of the base site is valid") }
    }

    func run(_ input: [UInt8]) async throws {
        let verification = await verifier.verify(ReceivedBadge(input))
        try expect(verification.checks.count == CheckName.allCases.count, "checks are missing")
        for check in verification.checks { try expect(!check.result.reason.isEmpty, "a check without a reason") }
        guard verification.isValid else { return }
        let documents = Self.documents(in: input)
        try expect(!documents.isDisjoint(with: signed), "a badge that nobody signed is valid")
    }

    /// The canonical form of each document in a badge file.
    private static func documents(in badge: [UInt8]) -> Set<[UInt8]> {
        let texts: [[UInt8]]
        if let baked = try? BadgePicture(badge).credentials {
            texts = baked.map { Array($0.text.utf8) }
        } else {
            texts = [badge]
        }
        return Set(
            texts.compactMap { text in
                guard let value = try? JSONValue(parsing: text) else { return nil }
                return try? JSONCanonicalForm.bytes(of: JSONOutput(value))
            })
    }
}
