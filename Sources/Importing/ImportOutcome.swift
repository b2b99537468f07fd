import ContentLoading
package import Diagnostics
package import Issuing

/// An export as a roster, with what was left out and counted on the way.
package struct ImportOutcome: Sendable {
    /// How a table was written.
    package struct Form: Sendable {
        package let encoding: TextEncoding
        package let separator: CellSeparator
        /// The line of the row of headings.
        package let headingsLine: Int
        /// Rows with something in them above it.
        package let preambleRows: Int
        /// Columns that the mapping says nothing of.
        package let unusedColumns: Int
    }

    package let rows: [RosterRow]
    /// Rows that said again what one before them says.
    package let repeatedRows: Int
    /// How many rows, or assertions, were read.
    package let readRows: Int
    package let leftOut: [LeftOut]
    package let shortYears: Int
    package let namesWithheld: Int
    /// Nil where there was no table.
    package let form: Form?

    /// Reads an export; nil, with every problem in the log, where anything could not be mapped.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file, or at least one more than `DelimitedText.byteLimit` of them.
    ///   - path: the path that diagnostics show.
    ///   - plan: the mapping, held against the catalog.
    ///   - log: takes what is wrong, by line, column and heading, and nothing of what a cell says.
    package init?(_ file: [UInt8], path: String, plan: ImportPlan, log: inout DiagnosticLog) {
        guard let mapped = MappedTable(file, path: path, mapping: plan.mapping, log: &log) else { return nil }
        var reading = ExportReading(mapped, plan: plan)
        var found = DiagnosticLog()
        reading.read(log: &found)
        log.add(contentsOf: found)
        if found.hasErrors { return nil }
        let table = mapped.table
        self.init(
            rows: reading.rows.rows, repeatedRows: reading.rows.repeatedCount, counts: reading.counts,
            form: Form(
                encoding: table.text.encoding, separator: table.text.separator, headingsLine: table.header.line,
                preambleRows: table.preambleRows, unusedColumns: mapped.unusedColumns))
    }

    init(rows: [RosterRow], repeatedRows: Int, counts: ImportCounts, form: Form?) {
        self.rows = rows
        self.repeatedRows = repeatedRows
        readRows = counts.rows
        leftOut = counts.all
        shortYears = counts.shortYears
        namesWithheld = counts.namesWithheld
        self.form = form
    }
}
