import CatalogModel
import ContentLoading
import Credentials
package import Diagnostics
package import Foundation
import Issuing
import JSONText
import Registry

/// Makes the registry of a test site as `rosette` would: sealed award files, keys, frozen achievements, revocations and a
/// signed status list, with ids that a test can know.
///
/// It writes through the registry's own types, so what it makes has the form that they have now; that the form is the one
/// of docs/award-files.md the tests of `Registry` hold.
package struct RegistryForge {
    package enum Failure: Error {
        case problems(DiagnosticLog)
        /// There is no such edition or picture in the site.
        case missing(String)
        /// A fact is not spelled as award files have it.
        case spelling(String)
        /// An award file has 1 to 10,000 awards.
        case count(Int)
    }

    /// Who issues where site.yml names nobody.
    private static let inventedOffice = Issuer(
        name: "Invented Office (not a real organization)", url: nil, email: nil, description: "Issues nothing.")

    let folder: URL
    let key: KeyFile
    private let tree: SourceTree
    private let catalog: Catalog
    private let issuer: BadgeIssuer

    /// - Parameters:
    ///   - site: the folder that holds `content/`.
    ///   - isSpecimen: whether the awards are specimens; real ones have a key and addresses of their own.
    /// - Throws: where the content cannot be read, or names no issuer of specimens.
    package init(of site: URL, isSpecimen: Bool = true) throws {
        var log = DiagnosticLog()
        tree = SourceTree(reading: site.path, log: &log)
        guard let content = CatalogLoader.content(reading: tree, log: &log) else { throw Failure.problems(log) }
        catalog = content.catalog
        let named = isSpecimen ? SpecimenIssuer.read(in: tree, log: &log) : catalog.site.issuer ?? Self.inventedOffice
        guard let issuer = named else { throw Failure.missing("issuer") }
        self.issuer = BadgeIssuer(issuer: issuer, isSpecimen: isSpecimen, baseURL: catalog.site.baseURL.value)
        key = try (isSpecimen ? TestKeys.specimens : TestKeys.awards).get()
        folder = site.appending(path: isSpecimen ? "content/registry/specimens" : "content/registry")
    }

    /// Replaces the registry of the site by one of these awards, all of one run.
    ///
    /// - Parameters:
    ///   - awards: in the order of their lines.
    ///   - run: when all of them were issued, as `2024-06-01T12:00:00Z`.
    /// - Throws: where a fact is misspelt, the site has no such edition, or a file cannot be written.
    package func write(_ awards: [PlainAward], run: String) throws {
        let run = try Self.instant(run)
        let achievements = try achievements(of: Set(awards.map(\.edition)))
        let head = head(run: run, achievements: achievements)
        var revocations: [AwardID: Revocation] = [:]
        var lines: [AwardLine] = []
        for award in awards {
            let line = try signed(try award.draft(issued: run), head: head, achievements: achievements)
            let revocation = try award.revocation()
            revocations[line.id] = revocation
            lines.append(revocation == nil ? line : Self.tombstone(of: line))
        }
        guard let file = UnsealedAwardFile(head: head, lines: lines) else { throw Failure.count(lines.count) }
        let bytes = file.sealed(by: key.key.publicKey, signature: try key.key.signature(for: file.message))
        try remove()
        try writeCommon(
            achievements, withdrawn: awards.filter { $0.withdrawn != nil }.map(\.place), run: run,
            changed: revocations.values.compactMap { UTCInstant(date: $0.date, secondOfDay: 43_200) }.max() ?? run)
        try write(bytes, to: "awards/\(file.name)")
        for (id, revocation) in revocations { try write(revocation.file(of: id), to: "revocations/\(id).json") }
    }

    /// Takes all of the registry away but the file that names the issuer of specimens.
    func remove() throws {
        for name in ["awards", "achievements", "status", "revocations", "keys.json"] {
            let part = folder.appending(path: name)
            guard FileManager.default.fileExists(atPath: part.path) else { continue }
            try FileManager.default.removeItem(at: part)
        }
    }

    /// Writes keys, achievements and the first status list.
    func writeCommon(
        _ achievements: [EditionReference: FrozenAchievement], withdrawn places: [Int] = [], run: UTCInstant,
        changed: UTCInstant
    ) throws {
        let keys = RegistryKeys([RegistryKey(key.key.publicKey, added: run)], secret: key.secret.checkValue)
        guard let keys else { throw Failure.missing("key") }
        try write(keys.file, to: "keys.json")
        for (edition, achievement) in achievements {
            try write(achievement.file, to: "achievements/\(edition).json")
        }
        let address = catalog.site.baseURL.value.absolute(issuer.statusListAddress(1))
        let list = StatusList(withdrawn: places).credential(at: address, issuer: issuer.did, changed: changed)
        let method = "\(issuer.did)#\(key.key.publicKey.multibase)"
        let unsigned = try UnsignedDocument(list, options: ProofOptions(verificationMethod: method, created: changed))
        let signed = unsigned.signed(try key.key.signature(for: unsigned.message))
        try write(JSONWriter(layout: .pretty).bytes(of: signed), to: "status/1.json")
    }

    /// What the head of an award file of these editions says.
    func head(
        run: UTCInstant, achievements: [EditionReference: FrozenAchievement]
    ) -> AwardFileHead {
        AwardFileHead(run: run, issuer: issuer, achievements: achievements.mapValues(\.fingerprint))
    }

    /// The achievements of these editions, frozen as content has them now.
    func achievements(of editions: Set<String>) throws -> [EditionReference: FrozenAchievement] {
        var achievements: [EditionReference: FrozenAchievement] = [:]
        for text in editions {
            guard let reference = EditionReference(text), let edition = catalog.edition(reference) else {
                throw Failure.missing(text)
            }
            let picture = tree.file(issuer.image(of: edition).png)
            guard let image = FileManager.default.contents(atPath: picture) else { throw Failure.missing(picture) }
            achievements[reference] = try FrozenAchievement(
                Achievement(of: edition, in: catalog, by: issuer), of: reference, base: issuer.baseURL,
                surroundings: FrozenAchievement.Surroundings(
                    of: edition, in: catalog, image: SHA256Text(of: [UInt8](image)[...])))
        }
        return achievements
    }

    static func instant(_ text: String) throws -> UTCInstant {
        guard let instant = UTCInstant(iso: text) else { throw Failure.spelling(text) }
        return instant
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    private func signed(
        _ draft: AwardDraft, head: AwardFileHead, achievements: [EditionReference: FrozenAchievement]
    ) throws -> AwardLine {
        guard let achievement = achievements[draft.edition] else { throw Failure.missing("\(draft.edition)") }
        let unsigned = try draft.unsigned(
            for: key.key.publicKey, head: head, achievement: achievement, isSpecimen: issuer.isSpecimen)
        let signature = try key.key.signature(for: unsigned.message)
        let file = OpenBadgeCredential.file(of: unsigned.signed(signature))
        let proof = AwardProof(
            key: key.key.publicKey, value: SignatureText(of: signature),
            file: FileSignature(of: try key.key.signature(for: file)))
        return .standing(draft, proof)
    }

    private static func tombstone(of line: AwardLine) -> AwardLine {
        guard case .standing(let draft, _) = line else { return line }
        return .withdrawn(
            AwardTombstone(
                id: draft.id, edition: draft.edition, completed: draft.completed, issued: draft.issued,
                status: draft.status, withdrawn: SHA256Text(of: line.bytes[...])))
    }
}
