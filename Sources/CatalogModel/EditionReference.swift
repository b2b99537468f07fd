/// The name of one dated wording of a micro-credential: `YYYY-MM`, or `YYYY-MM-DD` where a month is not enough.
///
/// Sorts by time, since both forms are ISO 8601 and a month comes before its days.
package struct EditionID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// Nil where the edition is dated by its month alone.
    package let day: Int?

    /// - Returns: nil for anything but an existing month or day in the two forms above.
    package init?(_ text: String) {
        let isMonth = text.utf8.count == 7
        guard let date = CalendarDate(iso: isMonth ? text + "-01" : text) else { return nil }
        self.text = text
        self.year = date.year
        self.month = date.month
        self.day = isMonth ? nil : date.day
    }

    /// The first day on which this wording can have been in force.
    package var firstDay: CalendarDate? { CalendarDate(year: year, month: month, day: day ?? 1) }

    package var description: String { text }

    package static func < (left: EditionID, right: EditionID) -> Bool { left.text < right.text }
}

/// Which wording of which micro-credential, written `equity-mindset@2020-09`.
///
/// An award always names one.
package struct EditionReference: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let microCredential: Slug
    package let edition: EditionID

    package init(microCredential: Slug, edition: EditionID) {
        self.microCredential = microCredential
        self.edition = edition
    }

    /// Reads `<slug>@<edition>`.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let slug = Slug(String(parts[0])), let edition = EditionID(String(parts[1]))
        else { return nil }
        self.init(microCredential: slug, edition: edition)
    }

    package var description: String { "\(microCredential)@\(edition)" }

    package static func < (left: EditionReference, right: EditionReference) -> Bool {
        (left.microCredential, left.edition) < (right.microCredential, right.edition)
    }
}
