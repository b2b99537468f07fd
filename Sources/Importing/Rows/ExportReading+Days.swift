import CatalogModel
import ContentLoading
import Diagnostics
import Issuing

// When something was completed.

extension ExportReading {
    /// What people write into a table where there is no day.
    private static let dashes: Set = ["", "-", "–", "—", "n/a", "N/A"]

    /// The days of a row: one, unless each micro-credential has a column of its own.
    mutating func completions(of record: DelimitedRecord) -> [ExportedCompletion] {
        if table.completions.isEmpty {
            let mayBeEmpty = plan.mapping.leavesOutEmptyDays && table.columns[.completed] != nil
            return mayBeEmpty && text(.completed, of: record).isEmpty ? [] : [completion(of: record)]
        }
        return table.completions.compactMap { column, credential in
            guard !Self.dashes.contains(table.table.cell(column.index, of: record)) else { return nil }
            return completion(in: column, of: record, credential: credential)
        }
    }

    private mutating func completion(of record: DelimitedRecord) -> ExportedCompletion {
        guard let column = table.columns[.completed]?.first else {
            let day = plan.mapping.fixed[.completed].flatMap { CalendarDate(iso: $0.value) }
            return ExportedCompletion(day: day, credential: nil, range: record.range, heading: nil)
        }
        return completion(in: column, of: record, credential: nil)
    }

    private mutating func completion(
        in column: MappedTable.Column, of record: DelimitedRecord, credential: String?
    ) -> ExportedCompletion {
        let text = table.table.cell(column.index, of: record)
        return ExportedCompletion(
            day: day(text, in: column, of: record), credential: credential,
            range: table.table.range(of: column.index, in: record), heading: column.heading)
    }

    private mutating func day(
        _ text: String, in column: MappedTable.Column, of record: DelimitedRecord
    ) -> CalendarDate? {
        let place = table.table.place(of: column.index, in: record)
        if text.isEmpty {
            problems.add(ImportProblem.noDay(heading: column.heading), at: place, notes: record.notes)
            return nil
        }
        if let order = WrittenDay.order(of: text) { days.note(order, line: record.line) }
        let heading = column.heading
        switch ImportedDay(text, order: plan.reading.order) {
        case .day(let day):
            if WrittenDay.hasShortYear(text) { counts.shortYears += 1 }
            return day
        case .ambiguous(let readings): days.add(readings, under: heading, at: place, notes: record.notes)
        case .otherOrder(let readings):
            problems.add(
                ImportProblem.otherOrder(heading: heading, plan.reading.order, readings), at: place,
                notes: record.notes)
        case .serial: problems.add(ImportProblem.serialDay(heading: heading), at: place, notes: record.notes)
        case .noSuchDay: problems.add(ImportProblem.noSuchDay(heading: heading), at: place, notes: record.notes)
        case .unreadable: problems.add(ImportProblem.unreadableDay(heading: heading), at: place, notes: record.notes)
        }
        return nil
    }
}
