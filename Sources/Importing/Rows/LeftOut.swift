/// Rows of an export, or assertions, that are left out for one reason.
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
        /// No address of the list is the one that it was made for.
        case noMatch = "no-match"
    }

    package let reason: Reason
    /// The lines that rows begin on; none for assertions.
    package let lines: [Int]
    /// The files of assertions; none for rows.
    package let files: [String]

    package var count: Int { lines.count + files.count }
}
