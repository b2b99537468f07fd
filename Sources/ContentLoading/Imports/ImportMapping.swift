package import CatalogModel
package import Diagnostics

/// What the columns of an export mean, as a coordinator has written it down once.
package struct ImportMapping: Sendable {
    /// A text of the export with what stands for it in a roster.
    package struct Meaning: Sendable {
        package let text: Located<String>
        package let value: Located<String>
    }

    /// The headings of the columns that give a field, which are joined in this order.
    package let columns: [ImportField: [Located<String>]]
    /// What is the same for every row.
    package let fixed: [ImportField: Located<String>]
    /// The export's own words for what a field can say.
    package let words: [ImportField: [Meaning]]
    /// The statuses that count; empty where there is no column of statuses.
    package let earned: [Located<String>]
    /// The statuses that do not; nil where these are all others.
    package let notEarned: [Located<String>]?
    /// Titles that are not in the content, with the micro-credential or edition that they mean.
    package let titles: [Meaning]
    /// Columns that hold the day on which one micro-credential was completed, with that micro-credential.
    package let completions: [Meaning]

    /// Who issued assertions that name their issuer by its address only.
    package let issuers: [Meaning]
    /// Whether a row without a day is one that was not completed, and not a mistake.
    package let leavesOutEmptyDays: Bool

    /// Reads a mapping file.
    ///
    /// - Parameters:
    ///   - file: the path that opens it, which is also the one shown.
    ///   - credential: what every row is about, where that was said beside the mapping.
    ///   - log: takes the problems.
    /// - Returns: nil, with problems in the log, where it cannot be used.
    package static func read(
        _ file: String, credential: Located<String>? = nil, log: inout DiagnosticLog
    ) -> ImportMapping? {
        guard let source = SourceFileReading.text(of: file, shownAs: file, log: &log) else { return nil }
        return read(source, credential: credential, log: &log)
    }

    /// A mapping for assertions, which need none of the columns.
    package static func readForAssertions(_ file: String, log: inout DiagnosticLog) -> ImportMapping? {
        guard let source = SourceFileReading.text(of: file, shownAs: file, log: &log) else { return nil }
        return read(source, hasTable: false, log: &log)
    }

    /// Reads the text of a mapping; nil, with problems in the log, where it cannot be used.
    package static func read(
        _ source: SourceText, credential: Located<String>? = nil, hasTable: Bool = true, log: inout DiagnosticLog
    ) -> ImportMapping? {
        // Somebody's export in its place would be shown with each mistake that is found in it.
        guard hasAnyGroup(source) else {
            log.add(ImportMappingProblem.noMapping, at: .path(source.path))
            return nil
        }
        var found = DiagnosticLog()
        let value = YAMLReading.value(in: source, range: 0..<source.bytes.count, log: &found)
        var mapping: ImportMapping?
        if let value, var reader = RecordReader(value, as: .importMapping, log: &found) {
            mapping = ImportMapping(decoding: &reader, credential: credential, log: &found)
            reader.finish(into: &found)
            if hasTable { mapping?.check(at: value.range, log: &found) }
        }
        log.add(contentsOf: found)
        return found.hasErrors ? nil : mapping
    }

    /// Whether a line begins as one of a mapping does.
    private static func hasAnyGroup(_ source: SourceText) -> Bool {
        let groups = RecordSchema.importMapping.keys.map(\.name)
        return (1...source.lineCount).contains { line in
            let start = source.text(in: source.rangeOfLine(line)).prefix { $0 != ":" }
            return groups.contains(start.filter { !" {\"'".contains($0) })
        }
    }

    /// Every heading that the mapping names, in no order.
    package var headings: [Located<String>] { columns.values.flatMap(\.self) + completions.map(\.text) }
}
