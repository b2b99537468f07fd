import CatalogModel
import ContentLoading
import Diagnostics
import Issuing

/// One reading of an export, row by row: which rows are completions, and what each says in a roster's terms.
struct ExportReading {
    /// After so many mistakes, reading stops: whoever has that many has one mistake many times.
    static let mistakeLimit = 1000

    let table: MappedTable
    let plan: ImportPlan
    var rows: DistinctRows
    var counts = ImportCounts()
    var grouped = GroupedProblems()
    var days = OpenDays()
    var keys = TitleKeys()
    var rowReader: RosterRowReader
    /// What was found wrong with the row that is being read.
    var problems = DiagnosticLog()

    init(_ table: MappedTable, plan: ImportPlan) {
        self.table = table
        self.plan = plan
        let hasBoth = table.columns[.email] != nil && table.columns[.earner] != nil
        rows = DistinctRows(comparingIdentities: hasBoth)
        rowReader = RosterRowReader(
            of: table.table.text.source, hasBothIdentities: hasBoth, context: plan.context)
    }

    /// Reads to the end, or until there are too many mistakes.
    mutating func read(log: inout DiagnosticLog) {
        var reader = table.table.reader
        var mistakes = 0
        while !reader.isAtEnd {
            guard mistakes + days.count < Self.mistakeLimit else {
                log.add(ImportProblem.tooManyMistakes(count: mistakes + days.count), at: reader.place)
                break
            }
            problems = DiagnosticLog()
            guard let record = reader.next(log: &problems) else { break }
            if record.cells.contains(where: { !table.table.text.isBlank($0) }) || !record.isWhole { add(record) }
            mistakes += problems.errorCount
            log.add(contentsOf: problems)
        }
        days.report(to: &log)
        grouped.report(to: &log)
    }

    private mutating func add(_ record: DelimitedRecord) {
        if table.isHeader(record) {
            counts.leaveOut(record.line, .headings)
            return
        }
        counts.rows += 1
        guard record.isWhole else { return }
        if let reason = reasonToLeaveOut(record) {
            counts.leaveOut(record.line, reason)
            return
        }
        guard hasEveryColumn(record), isEarned(record) else { return }
        let days = completions(of: record)
        if days.isEmpty { counts.leaveOut(record.line, .noDay) }
        for (index, day) in days.enumerated() { add(day, of: record, isFirst: index == 0) }
    }

    private func reasonToLeaveOut(_ record: DelimitedRecord) -> LeftOut.Reason? {
        let who = text(.email, of: record) + text(.earner, of: record)
        let what = text(.credential, of: record)
        let days =
            [text(.completed, of: record)] + table.completions.map { table.table.cell($0.column.index, of: record) }
        if who.isEmpty, what.isEmpty, days.allSatisfy(\.isEmpty) { return .nothing }
        let filled = record.cells.indices.map { table.table.cell($0, of: record) }.filter { !$0.isEmpty }
        let hasEmail = text(.email, of: record).contains("@")
        let isClosing = filled.count == 1 && needsMoreThanOneCell && isWords(filled[0], of: record)
        if isClosing, !hasEmail { return .totals }
        return SummaryRow.isOne(first: filled.first ?? "", hasEmail: hasEmail, days: days) ? .totals : nil
    }

    /// Whether no completion can be told by one cell.
    private var needsMoreThanOneCell: Bool {
        table.columns[.credential] != nil || table.columns[.completed] != nil || !table.completions.isEmpty
    }

    /// Whether the only cell of a row is a remark: words, or something in a row that ends after it.
    private func isWords(_ cell: String, of record: DelimitedRecord) -> Bool {
        cell.contains(where: \.isWhitespace) || record.width == 1
    }

    /// A row that ends early may have lost a line end of its own; what it does not have cannot be taken for empty.
    private mutating func hasEveryColumn(_ record: DelimitedRecord) -> Bool {
        let headings = table.table.headings.count
        let extra = record.cells.dropFirst(headings).first { !table.table.text.isBlank($0) }
        guard extra != nil || table.firstColumn(beyond: record) != nil else { return true }
        problems.add(
            DelimitedTextProblem.width(
                cells: record.width, headings: headings, separator: table.table.text.separator),
            at: table.table.text.source.range(extra?.range ?? record.range), notes: record.notes)
        return false
    }

    /// Whether a row's status counts; one that is not known is a problem.
    private mutating func isEarned(_ record: DelimitedRecord) -> Bool {
        guard let column = table.columns[.status]?.first else { return true }
        let status = text(.status, of: record)
        guard let key = keys.key(of: status) else {
            counts.leaveOut(record.line, .noStatus)
            return false
        }
        if plan.earned.contains(key) { return true }
        if plan.notEarned?.contains(key) ?? true {
            counts.leaveOut(record.line, .notEarned)
        } else {
            grouped.add(
                .unknownStatus, status, under: column.heading, at: table.table.place(of: column.index, in: record),
                line: record.line)
        }
        return false
    }

    private mutating func add(_ completion: ExportedCompletion, of record: DelimitedRecord, isFirst: Bool) {
        let cells = cells(of: record, completion: completion, isFirst: isFirst)
        let roster = RosterRecord(line: record.line, cells: cells, notes: record.notes)
        guard let row = rowReader.read(roster, log: &problems), problems.isEmpty else { return }
        if isFirst, row.name == nil, !text(.name, of: record).isEmpty { counts.namesWithheld += 1 }
        rows.add(
            row, at: table.table.text.source.range(record.range), notes: record.notes, log: &problems)
    }

    /// What a row says of a field: the cells of its columns, joined.
    func text(_ field: ImportField, of record: DelimitedRecord) -> String {
        guard let columns = table.columns[field] else { return "" }
        if columns.count == 1 { return table.table.cell(columns[0].index, of: record) }
        return columns.map { table.table.cell($0.index, of: record) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
