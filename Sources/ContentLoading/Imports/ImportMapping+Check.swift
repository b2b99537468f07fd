import CatalogModel
import Diagnostics

// What a mapping must say before any export can be read with it.

extension ImportMapping {
    func check(at place: SourceRange, log: inout DiagnosticLog) {
        // Where the mapping's form is wrong, what seems to be missing may only be misspelt.
        guard !log.hasErrors else { return }
        if columns[.email] == nil, columns[.earner] == nil { log.add(ImportMappingProblem.noEarner, at: place) }
        checkSource(of: .credential, .noCredential, at: place, log: &log)
        checkSource(of: .completed, .noCompletion, at: place, log: &log)
        for field in ImportField.allCases {
            guard let headings = columns[field], let fixed = fixed[field] else { continue }
            let note = Diagnostic.Note("its column is named here", at: .range(headings[0].range))
            log.add(ImportMappingProblem.saidTwice(field.rawValue), at: fixed.range, notes: [note])
        }
        for field in ImportField.allCases where columns[field] == nil {
            guard let first = words[field]?.first else { continue }
            log.add(ImportMappingProblem.wordsWithoutColumn(field.rawValue), at: first.text.range)
        }
        checkStatuses(at: place, log: &log)
    }

    /// Exactly one place must say it: a column, the same for all rows, or columns of days.
    private func checkSource(
        of field: ImportField, _ missing: ImportMappingProblem, at place: SourceRange, log: inout DiagnosticLog
    ) {
        let said = columns[field]?.first?.range ?? fixed[field]?.range
        if let said, let wide = completions.first {
            let note = Diagnostic.Note("the columns of days are named here", at: .range(wide.text.range))
            log.add(ImportMappingProblem.besideCompletions(field.rawValue), at: said, notes: [note])
        } else if said == nil, completions.isEmpty {
            log.add(missing, at: place)
        }
    }

    private func checkStatuses(at place: SourceRange, log: inout DiagnosticLog) {
        if let status = columns[.status]?.first, earned.isEmpty {
            log.add(ImportMappingProblem.noEarnedStatus, at: status.range)
        }
        if let first = earned.first ?? notEarned?.first, columns[.status] == nil {
            log.add(ImportMappingProblem.statusesWithoutColumn, at: first.range)
        }
        let known = Set(earned.map { $0.value.foldedForMatching })
        for other in notEarned ?? [] where known.contains(other.value.foldedForMatching) {
            log.add(ImportMappingProblem.statusOnBothSides(other.value), at: other.range)
        }
    }
}
