import CatalogModel
import ContentLoading
import Diagnostics
import Issuing

/// An export whose every column that the mapping names was found.
struct MappedTable {
    struct Column {
        /// As the mapping writes it.
        let heading: String
        let index: Int
        let name: Heading

        init(heading: String, index: Int) {
            self.heading = heading
            self.index = index
            name = Heading(heading)
        }
    }

    let table: ExportTable
    let columns: [ImportField: [Column]]
    /// The columns of days, with what stands for their micro-credentials in a roster.
    let completions: [(column: Column, credential: String)]
    /// All of them, in the order of the file.
    private let used: [Column]

    /// Nil, with problems in the log, where a column is missing or there twice.
    init?(_ file: [UInt8], path: String, mapping: ImportMapping, log: inout DiagnosticLog) {
        let wanted = Set(mapping.headings.map { Heading($0.value) })
        guard
            let table = ExportTable(
                file, path: path, score: { wanted.intersection($0).count }, enough: wanted.count,
                missing: .noHeader, log: &log)
        else { return nil }
        var found = DiagnosticLog()
        columns = mapping.columns.mapValues { headings in
            headings.compactMap { Self.column($0, in: table, wanted, log: &found) }
        }
        completions = mapping.completions.compactMap { meaning in
            Self.column(meaning.text, in: table, wanted, log: &found).map { ($0, meaning.value.value) }
        }
        used = (columns.values.flatMap(\.self) + completions.map(\.column)).sorted { $0.index < $1.index }
        self.table = table
        log.add(contentsOf: found)
        if found.hasErrors { return nil }
    }

    /// How many columns of the file the mapping says nothing of.
    var unusedColumns: Int {
        let used = Set(used.map(\.index))
        return table.headings.indices.count { !used.contains($0) && !table.headings[$0].text.isEmpty }
    }

    /// Whether a row says the headings again.
    func isHeader(_ record: DelimitedRecord) -> Bool {
        used.allSatisfy { Heading(table.cell($0.index, of: record)) == $0.name }
    }

    /// The first column of the mapping that a row is too short to have.
    func firstColumn(beyond record: DelimitedRecord) -> Column? { used.first { $0.index >= record.width } }

    private static func column(
        _ heading: Located<String>, in table: ExportTable, _ wanted: Set<Heading>, log: inout DiagnosticLog
    ) -> Column? {
        let name = Heading(heading.value)
        let indices = table.headings.indices.filter { table.headings[$0] == name }
        if let index = indices.first, indices.count == 1 { return Column(heading: heading.value, index: index) }
        if indices.count > 1 {
            let notes = indices.map {
                Diagnostic.Note("it stands here", at: .range(table.place(of: $0, in: table.header)))
            }
            log.add(ImportProblem.repeatedHeading(heading.value), at: heading.range, notes: notes)
            return nil
        }
        let others = table.headings.indices.filter { !wanted.contains(table.headings[$0]) }
        let nearest = NearestName.of(name.text, among: others.map { table.headings[$0].text })
        let index = others.first { table.headings[$0].text == nearest }
        // Where it is, not what it says: what was taken for headings may be somebody's row.
        let note = Diagnostic.Note(
            index == nil ? "the row that was taken for the headings" : "a heading much like it stands here",
            at: .range(
                index.map { table.place(of: $0, in: table.header) } ?? table.text.source.range(table.header.range)))
        log.add(ImportProblem.missingHeading(heading.value), at: heading.range, notes: [note])
        return nil
    }
}
