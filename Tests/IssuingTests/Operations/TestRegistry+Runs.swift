import CatalogModel
import Credentials
import Diagnostics
import Issuing
import JSONText
import Registry
import TestSupport
import Testing

// The commands, as far as they are decisions about a registry.
extension TestRegistry {
    static let headings = "email,credential,completed,name,consent,identity,credit\n"

    /// Issues a roster and writes what changes; nil, with what is wrong, where it is refused.
    func issue(
        _ rows: String, at instant: String = "2026-09-15T15:00:00Z", again: Set<AwardID> = [], key: KeyFile? = nil,
        picture: [UInt8]? = [1]
    ) async throws -> (issuance: Issuance?, problems: String) {
        let (state, signer) = (try await state(), try await signer(at: instant, key: key))
        var log = DiagnosticLog()
        let context = RosterContext(
            editions: DatedEditions(catalog.microCredentials), providers: [], today: signer.run.date)
        let roster = try #require(
            Roster(Array((Self.headings + rows).utf8), path: "roster.csv", context: context, log: &log))
        let issuing = RosterIssuing(from: catalog, by: issuer, into: state, signer: signer, again: again) { _ in picture
        }
        let issuance = await issuing.issue(roster, path: "roster.csv", log: &log)
        if let issuance { try commit(issuance.changes, .issue) }
        return (issuance, folder.shown(log))
    }

    /// Issues a roster with which nothing is wrong.
    @discardableResult
    func issued(
        _ rows: String, at instant: String = "2026-09-15T15:00:00Z", again: Set<AwardID> = []
    ) async throws -> Issuance {
        let (issuance, problems) = try await issue(rows, at: instant, again: again)
        #expect(problems == "")
        return try #require(issuance)
    }

    func revoke(
        _ id: AwardID, _ reason: RevocationReason = .holderRequest, at instant: String = "2026-10-01T00:00:00Z"
    ) async throws {
        let tolerance = RegistryState.Tolerance.halfWithdrawn(id)
        let state = try await state(tolerating: tolerance)
        let signer = try await signer(at: instant, tolerating: tolerance)
        if case .withdrawn(let changes) = try AwardRevocation(of: id, reason, in: state, by: signer) {
            try commit(changes, .revoke)
        }
    }

    func reissue(
        _ id: AwardID, _ correction: AwardCorrection, at instant: String = "2026-10-01T00:00:00Z"
    ) async throws -> AwardID {
        let new = try await AwardReissue(
            of: id, correction, issuer: issuer, in: try await state(), by: try await signer(at: instant))
        if let changes = new.changes { try commit(changes, .reissue) }
        return new.award
    }

    func signStatus(at instant: String = "2026-10-02T00:00:00Z") async throws -> StatusSigning {
        let state = try await state(tolerating: .statusLists)
        let signed = try StatusSigning(
            of: state, base: issuer.baseURL, by: try await signer(at: instant, tolerating: .statusLists))
        try commit(signed.changes, .status)
        return signed
    }

    /// Adds a key that signs from then on; its private key is gone with the test.
    func rotated(seed: UInt64, at instant: String) async throws -> KeyFile {
        var numbers = SeededGenerator(seed: seed)
        let rotation = try KeysRotation(
            of: key, for: try await state(), base: issuer.baseURL, by: try await signer(at: instant), using: &numbers)
        try commit(rotation.changes, .keys)
        return rotation.keyFile
    }

    /// Adds a key, signs everything anew with it, and withdraws the others.
    func replacedStolenKey(seed: UInt64, at instant: String) async throws -> KeysReplacement {
        var numbers = SeededGenerator(seed: seed)
        let replacement = try await KeysReplacement(
            of: key, for: try await state(), base: issuer.baseURL, by: try await signer(at: instant), using: &numbers)
        try commit(replacement.changes, .keys)
        return replacement
    }

    /// Whether every proof in the registry holds: of awards and of status lists.
    func isProven() throws -> Bool {
        var log = DiagnosticLog()
        let registry = AwardRegistry(files: try files, below: Self.shownPath, isSpecimen: false, log: &log)
        for entry in registry.awardFiles {
            let file = try #require(SealedAwardFile(reading: entry, of: registry, log: &log))
            for located in file.batches().flatMap({ $0.awards(in: registry, log: &log) }) {
                let achievement = try #require(registry.achievements[located.award.edition])
                if located.award.isProven(head: file.head, achievement: achievement, in: registry) == false {
                    return false
                }
            }
        }
        return log.isEmpty && registry.statusLists.values.allSatisfy { $0.isProven(in: registry) }
    }

    /// Whether a place is marked as withdrawn.
    func isMarked(_ place: StatusEntry) throws -> Bool? {
        var log = DiagnosticLog()
        let registry = AwardRegistry(files: try files, below: Self.shownPath, isSpecimen: false, log: &log)
        return registry.statusLists[place.list]?.list.isSet(place.index)
    }

    /// Adds an award like the first, of another id, in a file of a later run, at the same place of the status list: what a
    /// merge of two branches leaves that have both issued.
    func addTwin(id: AwardID, run: String) throws {
        var log = DiagnosticLog()
        let registry = AwardRegistry(files: try files, below: Self.shownPath, isSpecimen: false, log: &log)
        let first = try #require(try awards().first)
        let file = try #require(
            registry.awardFiles.first.flatMap { SealedAwardFile(reading: $0, of: registry, log: &log) })
        let achievement = try #require(registry.achievements[first.award.edition])
        let instant = try Self.instant(run)
        let subject = try #require(SubjectID(key.secret.subject(of: id)))
        let draft = AwardDraft(
            id: id, edition: first.award.edition, completed: first.award.completed, issued: instant,
            status: first.award.status, details: AwardDetails(subject: subject))
        let head = AwardFileHead(run: instant, issuer: issuer, achievements: file.head.achievements)
        let unsigned = try draft.unsigned(
            for: key.key.publicKey, head: head, achievement: achievement, isSpecimen: false)
        let proof = AwardProof(
            key: key.key.publicKey, value: SignatureText(of: try key.key.signature(for: unsigned.message)))
        let unsealed = try #require(UnsealedAwardFile(head: head, lines: [.standing(draft, proof)]))
        let bytes = unsealed.sealed(by: key.key.publicKey, signature: try key.key.signature(for: unsealed.message))
        try folder.put(String(decoding: bytes, as: UTF8.self), at: "content/registry/awards/\(unsealed.name)")
    }
}
