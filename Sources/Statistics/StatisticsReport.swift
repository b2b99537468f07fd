/// A table with what a reader must know of it, to be written in one of several forms.
package struct StatisticsReport: Sendable {
    package let table: ShieldedTable
    package let isSpecimen: Bool
    /// What the site calls its credit year; nil for the calendar year.
    package let yearName: String?

    package init(_ table: ShieldedTable, isSpecimen: Bool, yearName: String?) {
        self.table = table
        self.isSpecimen = isSpecimen
        self.yearName = yearName
    }

    static let unit = "badges, not people"
    static let withheld = "withheld"
    static let standing = "Badges that were withdrawn are left out."
    static let gaps =
        "Withheld: a number under \(DisclosurePlan.smallest), or one from which such a number could be computed."
    static let tooFine = "This table is too fine: none of its rows can be told. Count by fewer things."

    var title: String {
        "\(isSpecimen ? "Specimens" : "Badges") by \(table.dimensions.map(\.rawValue).joined(separator: ", "))"
    }

    /// What there is to say besides the numbers.
    var notes: [String] {
        var notes = [isSpecimen ? "These are specimens with made-up earners." : "", Self.standing]
        if table.dimensions.contains(.creditYear) {
            notes.append("A credit year is the \(yearName ?? "calendar year") of the completion.")
        }
        if table.isWithheld { notes.append(Self.tooFine) }
        if table.hasGaps { notes.append(Self.gaps) }
        return notes.filter { !$0.isEmpty }
    }

    var totalText: String { table.total.map(String.init) ?? Self.withheld }

    /// For who counts a registry without badges.
    var emptyText: String { isSpecimen ? "There is no specimen that stands." : "There is no badge that stands." }
}
