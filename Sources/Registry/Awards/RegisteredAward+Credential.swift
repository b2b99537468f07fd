import CatalogModel
package import Credentials

extension RegisteredAward {
    /// The signed credential, put together from the line, its file's head and what its edition's awards have in common.
    ///
    /// - Parameters:
    ///   - head: the head of the award's file.
    ///   - achievement: the frozen achievement of the award's edition.
    ///   - isSpecimen: whether the registry is the one of specimens.
    /// - Returns: nil where the award was withdrawn.
    package func credential(
        head: AwardFileHead, achievement: FrozenAchievement, isSpecimen: Bool
    ) -> SignedCredential? {
        guard let (draft, proof) = signed else { return nil }
        return draft.credential(head: head, achievement: achievement, isSpecimen: isSpecimen, provenBy: proof)
    }

    /// Whether the award's own proof holds, which a build does not ask: the seal of its file says so for all of them.
    ///
    /// It takes several hundred microseconds.
    ///
    /// - Parameters:
    ///   - head: the head of the award's file.
    ///   - achievement: the frozen achievement of the award's edition.
    ///   - registry: the registry that the award is in.
    /// - Returns: nil where the award was withdrawn.
    package func isProven(
        head: AwardFileHead, achievement: FrozenAchievement, in registry: AwardRegistry
    ) -> Bool? {
        signed.map { draft, proof in
            registry.keys?.contains(proof.key) == true
                && draft.isProven(by: proof, head: head, achievement: achievement, isSpecimen: registry.isSpecimen)
        }
    }
}
