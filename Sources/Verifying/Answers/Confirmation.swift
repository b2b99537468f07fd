/// What a check that passed has found, and no more than that.
package enum Confirmation: Sendable, Hashable {
    // Format.
    /// An Open Badges 3.0 credential; what else is in the picture.
    case credential(Companion)
    /// A whole Open Badges 2.0 assertion.
    case assertion
    /// An Open Badges 2.0 assertion that keeps only its address and its revocation.
    case revocation

    // Signature.
    /// The key, whose it is, and where that was read.
    case signed(key: String, issuer: String, origin: String)
    /// A key that is its own identifier.
    case signedByKey(String)
    /// The issuer's site has the same document; where it was read.
    case hosted(at: String, origin: String)

    // Issuer.
    case expectedSigner(String)
    /// An identifier that the expected issuer says it had before.
    case earlierSigner(String, of: String)
    case expectedHost(String)
    /// A profile at an address that the expected issuer says it had before.
    case earlierHost(String, of: String)

    // Dates.
    case inForce(since: String, until: String?)

    // Status.
    /// The credential names no status list, so there is nowhere that it could have been revoked.
    case withoutStatus
    /// The issuer's status list says so; the list's date.
    case notRevoked(asOf: String)
    /// The hosted document does not say that it was.
    case hostedWithoutRevocation(at: String)

    // Achievement.
    /// The issuer publishes just what the badge says.
    case publishedAchievement(at: String)
    /// The badge class is there, with what the standard requires.
    case badgeClass(at: String)

    // Recipient.
    case sameRecipient

    /// What a picture carries beside the credential.
    package enum Companion: Sendable, Hashable {
        case none
        /// An assertion of the same badge, as its address shows.
        case assertion
        /// An assertion that may be of another badge.
        case unchecked
    }
}
