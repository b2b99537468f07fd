/// One of the identifiers by which a badge says who earned it: `IdentityObject` in both versions of Open Badges.
struct IdentityClaim: Sendable {
    /// `emailAddress`, `name` and others; in Open Badges 2.0, `email`.
    let type: String
    let isHashed: Bool
    /// The hash with its algorithm, `sha256$…`, or the plain text.
    let value: String
    let salt: String

    var isAddress: Bool { type == "emailAddress" || type == "email" }
}
