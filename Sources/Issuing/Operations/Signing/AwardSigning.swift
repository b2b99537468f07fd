import CatalogModel
import Credentials
import Registry

/// Signs awards, on all cores: each takes several hundred microseconds.
struct AwardSigning: Sendable {
    private static let batchSize = 64

    let signer: RegistrySigner
    let achievements: [EditionReference: FrozenAchievement]

    /// The lines of the awards, in their order.
    ///
    /// - Throws: `noMeaning` for an award whose edition has no achievement among those given, and why one must not be signed.
    func lines(of drafts: [AwardDraft], head: AwardFileHead) async throws(SigningProblem) -> [AwardLine] {
        let starts = Array(stride(from: 0, to: drafts.count, by: Self.batchSize))
        let signed = await InOrder.map(starts) { start in
            Result { () throws(SigningProblem) in
                try drafts[start..<min(start + Self.batchSize, drafts.count)].map { draft throws(SigningProblem) in
                    try line(of: draft, head: head)
                }
            }
        }
        var lines: [AwardLine] = []
        lines.reserveCapacity(drafts.count)
        for batch in signed { lines += try batch.get() }
        return lines
    }

    func line(of draft: AwardDraft, head: AwardFileHead) throws(SigningProblem) -> AwardLine {
        guard let achievement = achievements[draft.edition] else { throw .noMeaning }
        let key = signer.key.publicKey
        let unsigned: UnsignedDocument
        do throws(UnsignedDocument.Refusal) {
            unsigned = try draft.unsigned(
                for: key, head: head, achievement: achievement, isSpecimen: signer.isSpecimen)
        } catch {
            throw SigningProblem(error)
        }
        let signature = try signer.signature(for: unsigned.message)
        let file = OpenBadgeCredential.file(of: unsigned.signed(signature))
        let proof = AwardProof(
            key: key, value: SignatureText(of: signature), file: FileSignature(of: try signer.signature(for: file)))
        return .standing(draft, proof)
    }

    /// New award files: the awards in their order, at most 10,000 a file.
    ///
    /// - Returns: the bytes of each file by where it stands in the registry.
    func files(of drafts: [AwardDraft], issuer: BadgeIssuer) async throws(SigningProblem) -> [(RegistryPath, [UInt8])] {
        var files: [(RegistryPath, [UInt8])] = []
        for start in stride(from: 0, to: drafts.count, by: UnsealedAwardFile.awardLimit) {
            let drafts = Array(drafts[start..<min(start + UnsealedAwardFile.awardLimit, drafts.count)])
            let editions = Set(drafts.map(\.edition))
            let fingerprints = achievements.filter { editions.contains($0.key) }.mapValues(\.fingerprint)
            let head = AwardFileHead(run: signer.run, issuer: issuer, achievements: fingerprints)
            guard let file = UnsealedAwardFile(head: head, lines: try await lines(of: drafts, head: head)),
                let path = RegistryPath.awards(file.name)
            else { throw .noMeaning }
            files.append((path, try signer.sealed(file)))
        }
        return files
    }
}
