import CatalogModel
package import Credentials
import JSONText

extension AwardDraft {
    /// The credential to be signed: the line, what its file says of the issuer, and what its edition's awards have in common.
    ///
    /// - Parameters:
    ///   - head: the head of the file that the award is in.
    ///   - achievement: the frozen achievement of the award's edition.
    ///   - isSpecimen: whether the registry is the one of specimens.
    /// - Returns: the credential, which waits for its proof.
    package func credential(
        head: AwardFileHead, achievement: FrozenAchievement, isSpecimen: Bool
    ) -> OpenBadgeCredential {
        let list = BadgeIssuer.statusListAddress(status.list, isSpecimen: isSpecimen)
        return OpenBadgeCredential(
            id: head.base.absolute(BadgeIssuer.credentialAddress(of: id)), title: achievement.name,
            issuer: head.issuer, achievement: achievement.document,
            subject: OpenBadgeCredential.Subject(
                id: details.subject.description, name: details.name, recipient: details.recipient,
                narrative: details.credit.flatMap(achievement.narrative)),
            completed: completed, issued: issued, status: status, statusList: head.base.absolute(list))
    }

    /// What the holder of a key signs to make the award's proof.
    ///
    /// - Parameters:
    ///   - key: the registry's newest.
    ///   - head: the head of the file that the award is in.
    ///   - achievement: the frozen achievement of the award's edition.
    ///   - isSpecimen: whether the registry is the one of specimens.
    /// - Returns: the credential with the bytes to sign.
    /// - Throws: why it must not be signed.
    package func unsigned(
        for key: Ed25519PublicKey, head: AwardFileHead, achievement: FrozenAchievement, isSpecimen: Bool
    ) throws(UnsignedDocument.Refusal) -> UnsignedDocument {
        try unsigned(method: key.multibase, head: head, achievement: achievement, isSpecimen: isSpecimen)
    }

    /// Whether a proof is one of this award, which takes several hundred microseconds.
    func isProven(
        by proof: AwardProof, head: AwardFileHead, achievement: FrozenAchievement, isSpecimen: Bool
    ) -> Bool {
        guard
            let unsigned = try? unsigned(
                method: proof.keyText, head: head, achievement: achievement, isSpecimen: isSpecimen)
        else { return false }
        guard proof.value.isValid(for: unsigned.message, by: proof.key) else { return false }
        guard let signature = proof.file else { return true }
        let signed = credential(head: head, achievement: achievement, isSpecimen: isSpecimen, provenBy: proof)
        return signature.isValid(for: signed.file, by: proof.key)
    }

    /// The credential with a proof that was made of it.
    func credential(
        head: AwardFileHead, achievement: FrozenAchievement, isSpecimen: Bool, provenBy proof: AwardProof
    ) -> SignedCredential {
        SignedCredential(
            credential(head: head, achievement: achievement, isSpecimen: isSpecimen),
            proof: ProofOptions(verificationMethod: head.verificationMethod(of: proof.keyText), created: issued),
            value: proof.value.text)
    }

    private func unsigned(
        method: String, head: AwardFileHead, achievement: FrozenAchievement, isSpecimen: Bool
    ) throws(UnsignedDocument.Refusal) -> UnsignedDocument {
        let credential = credential(head: head, achievement: achievement, isSpecimen: isSpecimen)
        let options = ProofOptions(verificationMethod: head.verificationMethod(of: method), created: issued)
        return try UnsignedDocument(credential.document, options: options)
    }
}
