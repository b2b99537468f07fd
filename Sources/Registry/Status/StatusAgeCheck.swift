package import CatalogModel
package import Diagnostics

/// Finds status lists that are so old that whoever checks a badge will ask whether anybody still looks after them.
package enum StatusAgeCheck {
    /// - Parameters:
    ///   - registry: of real badges; nobody relies on whether a specimen stands.
    ///   - today: the day of the run.
    ///   - log: takes a warning for each list that was signed more than a year before.
    package static func check(_ registry: AwardRegistry, today: CalendarDate, log: inout DiagnosticLog) {
        for list in registry.statusLists.values {
            let signed = list.validFrom.date
            let isOld = (signed.year + 1, signed.month, signed.day) < (today.year, today.month, today.day)
            guard isOld else { continue }
            log.add(StatusAgeProblem(signed: signed), at: .path("\(registry.path)status/\(list.number).json"))
        }
    }
}
