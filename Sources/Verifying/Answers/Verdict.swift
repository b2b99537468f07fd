/// What all checks together come to.
package enum Verdict: String, Sendable, Hashable {
    /// Format, signature, issuer, dates and status passed, and no check failed.
    case valid
    /// A check failed.
    case notValid = "not valid"
    /// No check failed, but one of the five was not made.
    case notChecked = "not fully checked"
}
