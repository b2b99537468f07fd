/// What is asked of every badge, in the order in which it is told.
package enum CheckName: String, Sendable, Hashable, CaseIterable {
    /// Is it a badge, with what its standard requires?
    case format
    /// Did somebody vouch for exactly this, with a key that the issuer publishes or on the issuer's own site?
    case signature
    /// Is that somebody the issuer that was expected?
    case issuer
    /// Is it in force now?
    case dates
    /// Was it revoked?
    case status
    /// Does the issuer publish the same achievement?
    case achievement
    /// Is it about the person whose address was given?
    case recipient
}
