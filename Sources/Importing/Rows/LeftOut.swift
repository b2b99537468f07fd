/// Rows of an export that are left out for one reason, by the lines that they begin on.
package struct LeftOut: Sendable {
    /// Why a row is no completion to issue a badge for.
    package enum Reason: String, Sendable, CaseIterable {
        /// Its status is not one that counts.
        case notEarned = "not-earned"
        case noStatus = "no-status"
        /// None of its columns of days has one.
        case noDay = "no-day"
        /// It says neither who nor what nor when.
        case nothing = "no-completion"
        case totals
        case headings
        /// An assertion that its issuer had revoked.
        case revoked
        case expired
    }

    package let reason: Reason
    package let lines: [Int]
}
