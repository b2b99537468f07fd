import JSONText

/// What a credential of Open Badges 3.0 says: of the right shape, and still only claimed.
struct CredentialClaims: Sendable {
    let id: String
    /// The identifier of whoever issued it.
    let issuer: String
    let issuerName: String?
    /// The credential's name, or else the achievement's.
    let title: String
    let validFrom: DateTime
    let validUntil: DateTime?
    let awarded: DateTime?
    /// The day of `awardedDate` as it is written, in the zone that it is written in.
    let completed: String?
    let identities: [IdentityClaim]
    let achievement: [JSONOutput.Member]
    let achievementID: String
    let status: StatusClaim?
    let proofs: [ProofClaim]
    /// The whole document.
    let members: [JSONOutput.Member]

    /// A name that the credential carries for everybody to read.
    var publicName: String? {
        identities.first { $0.type == "name" && !$0.isHashed }?.value
    }
}
