package import CatalogModel
package import Credentials

/// Who first issued a badge that was issued again from here, and when: the issuer's own statement, which nobody signed but
/// with the file that it stands in.
package struct FirstIssue: Sendable, Hashable {
    package let issuer: PublicName
    package let date: CalendarDate

    package init(issuer: PublicName, date: CalendarDate) {
        self.issuer = issuer
        self.date = date
    }
}
