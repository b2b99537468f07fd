import JSONText

/// What an assertion of Open Badges 2.0 says: of the right shape, and still only claimed.
struct AssertionClaims: Sendable {
    /// How an assertion says that it is verified.
    enum Kind: Sendable {
        case hosted
        /// By a signed text around it, which this is not.
        case signed
    }

    /// Where the class of the badge is.
    enum BadgeReference: Sendable {
        case address(String)
        /// It is part of the assertion and has this address of its own, or none.
        case embedded(String?)
    }

    /// What an assertion has that was not stripped to its revocation.
    struct Body: Sendable {
        let kind: Kind
        let badge: BadgeReference
        let recipient: IdentityClaim
        let issuedOn: DateTime
        let expires: DateTime?
    }

    let id: WebAddress
    let isRevoked: Bool
    /// Nil for an assertion that says only that it was revoked.
    let body: Body?
    /// The whole document.
    let members: [JSONOutput.Member]
}
