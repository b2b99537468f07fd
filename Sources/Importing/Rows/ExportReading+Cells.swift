import CatalogModel
import ContentLoading
import Diagnostics
import Issuing
import TableText

// What a row says, in the terms of a roster.

extension ExportReading {
    /// - Parameters:
    ///   - record: the row.
    ///   - completion: which of its days is meant.
    ///   - isFirst: whether it is the first of them; what is wrong with the rest of the row is told with that one.
    /// - Returns: a cell for each column of a roster that the row says something of, and can be read.
    mutating func cells(
        of record: DelimitedRecord, completion: ExportedCompletion, isFirst: Bool
    ) -> [RosterCell] {
        var cells: [RosterCell] = []
        for column in RosterColumn.allCases {
            guard let field = ImportField(rawValue: column.rawValue) else { continue }
            switch field {
            case .completed: cells += completed(completion, of: record)
            case .credential: cells += credential(completion, of: record)
            case .consent, .identity, .credit, .provider: cells += chosen(field, column, of: record)
            case .name: cells += name(of: record, isFirst: isFirst)
            case .email, .earner:
                guard let place = table.columns[field]?.first else { continue }
                let text = text(field, of: record)
                if isFirst { checkInert(text, place, of: record) }
                cells.append(cell(column, text, place, of: record))
            case .status: continue
            }
        }
        return cells
    }

    private func cell(
        _ column: RosterColumn, _ text: String, _ place: MappedTable.Column, of record: DelimitedRecord
    ) -> RosterCell {
        RosterCell(
            column: column, text: text, range: table.table.range(of: place.index, in: record), heading: place.heading)
    }

    /// Nothing where the day cannot be read, which has been told.
    private func completed(_ completion: ExportedCompletion, of record: DelimitedRecord) -> [RosterCell] {
        guard let day = completion.day else { return [] }
        return [
            RosterCell(
                column: .completed, text: day.description, range: completion.range, heading: completion.heading)
        ]
    }

    private mutating func credential(_ completion: ExportedCompletion, of record: DelimitedRecord) -> [RosterCell] {
        if let credential = completion.credential ?? plan.mapping.fixed[.credential]?.value {
            return [RosterCell(column: .credential, text: credential, range: completion.range)]
        }
        guard let place = table.columns[.credential]?.first else { return [] }
        let title = text(.credential, of: record)
        if title.isEmpty { return [cell(.credential, "", place, of: record)] }
        switch plan.titles.credential(for: title, keys.key(of: title), on: completion.day) {
        case .credential(let text): return [cell(.credential, text, place, of: record)]
        case .unknown: group(.unknownTitle, title, place, of: record)
        case .ambiguous: group(.sharedTitle, title, place, of: record)
        }
        return []
    }

    /// A field with few words, which the mapping may translate.
    private mutating func chosen(
        _ field: ImportField, _ column: RosterColumn, of record: DelimitedRecord
    ) -> [RosterCell] {
        guard let place = table.columns[field]?.first else {
            let fixed = plan.mapping.fixed[field]
            return fixed.map { [RosterCell(column: column, text: $0.value, range: record.range)] } ?? []
        }
        let text = text(field, of: record)
        guard let words = plan.words[field], let key = keys.key(of: text) else {
            return [cell(column, text, place, of: record)]
        }
        if let word = words[key] { return [cell(column, word, place, of: record)] }
        group(.unknownWord(field: field.rawValue), text, place, of: record)
        return []
    }

    private mutating func name(of record: DelimitedRecord, isFirst: Bool) -> [RosterCell] {
        guard let place = table.columns[.name]?.first else { return [] }
        let text = text(.name, of: record)
        guard hasConsent(record) else { return [cell(.name, text, place, of: record)] }
        guard let name = plan.reading.isLastNameFirst ? PersonName.turned(text) : text else {
            if isFirst {
                problems.add(
                    ImportProblem.nameParts(heading: place.heading), at: table.table.place(of: place.index, in: record),
                    notes: record.notes)
            }
            return []
        }
        if isFirst { checkInert(name, place, of: record) }
        return [cell(.name, name, place, of: record)]
    }

    /// Whether a name will be shown; without consent it is not even looked at.
    private mutating func hasConsent(_ record: DelimitedRecord) -> Bool {
        guard table.columns[.consent] != nil else { return plan.mapping.fixed[.consent]?.value == "yes" }
        let text = text(.consent, of: record)
        let word = keys.key(of: text).flatMap { plan.words[.consent]?[$0] } ?? text
        return RosterRowReader.wordsForYes.contains(word.lowercased())
    }

    /// What a spreadsheet would run as a formula does not go into a roster, which people open in one.
    private mutating func checkInert(_ text: String, _ place: MappedTable.Column, of record: DelimitedRecord) {
        guard InertCell(text).isChanged else { return }
        problems.add(
            ImportProblem.formula(heading: place.heading), at: table.table.place(of: place.index, in: record),
            notes: record.notes)
    }

    private mutating func group(
        _ kind: GroupedProblems.Kind, _ text: String, _ place: MappedTable.Column, of record: DelimitedRecord
    ) {
        grouped.add(
            kind, text, under: place.heading, at: table.table.place(of: place.index, in: record), line: record.line)
    }
}
