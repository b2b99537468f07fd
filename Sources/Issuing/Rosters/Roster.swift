package import Diagnostics

/// A list of completions, read from a private table: all of it, or nothing.
///
/// - Columns in any order: `email` or `earner`, or both; `credential`; `completed`; and perhaps `name`, `consent`,
///   `identity`, `credit` and `provider`. `DelimitedText` says what a table may look like.
/// - With both `earner` and `email`, `earner` identifies, and `email` is for the hash and for the list of links.
/// - A name without consent is not kept.
/// - `identity` says whether the badge carries a hash of the address: `hashed` or `none`. Where it says nothing, there
///   is a hash where there is consent and an address.
package struct Roster: Sendable {
    /// In the order of the file, each award once.
    package let rows: [RosterRow]
    /// How many rows said again what one before them says; they are not among `rows`.
    package let repeatedRows: Int

    /// Reads a roster and reports everything wrong with it, without quoting any of it; nil where there is an error.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file, or at least one more than `DelimitedText.byteLimit` of them.
    ///   - path: the path that diagnostics show.
    ///   - context: the catalog, the providers and the day.
    ///   - log: takes the problems, at most about a thousand of them.
    package init?(_ file: [UInt8], path: String, context: RosterContext, log: inout DiagnosticLog) {
        var found = DiagnosticLog()
        let content = RosterReader(file, path: path, log: &found)?.read(in: context, log: &found)
        log.add(contentsOf: found)
        guard let content, !found.hasErrors else { return nil }
        self.rows = content.rows
        self.repeatedRows = content.repeatedCount
    }
}
