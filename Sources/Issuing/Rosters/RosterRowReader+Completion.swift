import CatalogModel
import Credentials
import Diagnostics
import Registry

/// What has been completed, when, and what it counts as.
extension RosterRowReader {
    mutating func completed() -> CalendarDate? {
        guard let cell = requiredCell(.completed) else { return nil }
        guard let date = CalendarDate(iso: cell.text) else {
            report(WrittenDay.hasISOForm(cell.text) ? .noSuchDay : .dateForm(readings(of: cell)), at: cell)
            return nil
        }
        if isFuture(date) { report(.future(today: context.today), at: cell) }
        return date
    }

    /// The days that a date in another form might mean; those in the future only where there are no others.
    private func readings(of cell: RosterCell) -> [CalendarDate] {
        let readings = WrittenDay.readings(of: cell.text)
        let past = readings.filter { !isFuture($0) }
        return past.isEmpty ? readings : past
    }

    /// Completion is a local day; where clocks are ahead of UTC it can be a day later than the same moment's UTC date.
    private func isFuture(_ day: CalendarDate) -> Bool { context.today < day.dayBefore }

    /// The edition that was earned: the one named, else the one in force on the day of completion.
    mutating func edition(completed: CalendarDate?) -> DatedEditions.Entry? {
        guard let cell = requiredCell(.credential) else { return nil }
        if let entry = context.editions.edition(cell.text) {
            if let completed, let begin = entry.firstDay, completed < begin {
                report(.beforeEdition(begin: begin), at: completedCell(or: cell))
            }
            return entry
        }
        guard let oldest = context.editions.all(of: cell.text).last else {
            report(unknownEdition(in: cell), at: cell)
            return nil
        }
        guard let completed else { return nil }
        let entry = context.editions.inForce(of: cell.text, on: completed)
        if entry == nil, let begin = oldest.firstDay {
            report(.beforeEveryEdition(begin: begin), at: completedCell(or: cell))
        }
        return entry
    }

    private func unknownEdition(in cell: RosterCell) -> RosterProblem {
        let reference = EditionReference(cell.text)
        let known = reference.map { context.editions.all(of: $0.microCredential.text) } ?? []
        if !known.isEmpty { return .unknownEdition(known: known.map(\.reference).reversed()) }
        return .unknownCredential(hint: hint(for: cell, among: context.editions.slugs))
    }

    mutating func credit(of edition: DatedEditions.Entry?) -> Slug? {
        guard let cell = cell(.credit), let edition else { return nil }
        let credit = edition.credit.first { $0.text == cell.text }
        if credit == nil { report(.credit(known: edition.credit), at: cell) }
        return credit
    }

    mutating func provider() -> Slug? {
        guard let cell = cell(.provider) else { return nil }
        let provider = context.providers.first { $0.text == cell.text }
        if provider == nil { report(.provider(hint: hint(for: cell, among: context.providers)), at: cell) }
        return provider
    }

    /// Who first issued the badge, where the row says so.
    mutating func first(completed: CalendarDate?) -> FirstIssue? {
        let (issuerCell, dateCell) = (cell(.firstIssuer), cell(.firstIssued))
        if let only = issuerCell ?? dateCell, issuerCell == nil || dateCell == nil {
            report(.firstAlone(missing: issuerCell == nil ? .firstIssuer : .firstIssued), at: only)
            return nil
        }
        guard let issuerCell, let dateCell else { return nil }
        let text = issuerCell.text.composed
        let issuer = PublicName(text)
        if issuer == nil { report(.firstIssuer(NameFault(in: text)), at: issuerCell) }
        let date = CalendarDate(iso: dateCell.text)
        if date == nil { report(.firstDate(readings(of: dateCell)), at: dateCell) }
        if let date, let completed, date < completed.dayBefore || isFuture(date) {
            report(.firstOutOfOrder(completed: completed, today: context.today), at: dateCell)
        }
        guard let issuer, let date else { return nil }
        return FirstIssue(issuer: issuer, date: date)
    }

    /// The hint that names what the text most likely means; nil where there is too much to choose from.
    private func hint(for cell: RosterCell, among names: [Slug]) -> String? {
        let text = cell.text.prefix { $0 != "@" }
        return NearestName.hint(for: text.utf8.count <= 200 ? String(text) : "", among: names.map(\.text))
    }

    private func completedCell(or cell: RosterCell) -> RosterCell { anyCell(.completed) ?? cell }
}
