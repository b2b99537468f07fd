import CatalogModel
import Diagnostics
import Issuing

/// The days of an export that could be two, and what other rows suggest of them; nothing is decided by that.
struct OpenDays {
    private struct Open {
        let heading: String
        let readings: [CalendarDate]
        let place: SourceRange
        let notes: [Diagnostic.Note]
    }

    private var open: [Open] = []
    /// The first line that can only be read in an order.
    private var proofs: [DateOrder: Int] = [:]

    var count: Int { open.count }

    mutating func add(
        _ readings: [CalendarDate], under heading: String, at place: SourceRange, notes: [Diagnostic.Note]
    ) {
        open.append(Open(heading: heading, readings: readings, place: place, notes: notes))
    }

    mutating func note(_ order: DateOrder, line: Int) { if proofs[order] == nil { proofs[order] = line } }

    func report(to log: inout DiagnosticLog) {
        let suggestion: ImportProblem.OrderSuggestion =
            switch (proofs[.mdy], proofs[.dmy]) {
            case (let line?, nil): .only(.mdy, line: line)
            case (nil, let line?): .only(.dmy, line: line)
            case (let month?, let day?): .both(monthFirst: month, dayFirst: day)
            case (nil, nil): .none
            }
        for day in open {
            let problem = ImportProblem.ambiguousDay(heading: day.heading, day.readings, suggestion)
            log.add(problem, at: day.place, notes: day.notes)
        }
    }
}
