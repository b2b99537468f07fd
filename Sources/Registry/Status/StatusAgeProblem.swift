import CatalogModel
import Diagnostics

/// A status list that nobody has signed anew for long.
struct StatusAgeProblem: Hashable, Sendable {
    let signed: CalendarDate
}

extension StatusAgeProblem: Problem {
    var id: String { "old-status-list" }
    var severity: Diagnostic.Severity { .warning }
    var message: String { "this status list was signed on \(signed), more than a year ago" }
    var hint: String? { "run 'rosette status' to sign it with today's date; once a year is enough" }
}
