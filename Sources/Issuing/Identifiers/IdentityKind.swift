/// What tells one earner from another; an id and an address that read the same are not the same earner.
package enum IdentityKind: String, Sendable, CaseIterable {
    /// The learning platform's own id.
    case earner
    /// The e-mail address, trimmed, in NFC and in lower case.
    case email
}
