package import CatalogModel
import TableText

/// The coordinator's own list of who gets which link: a table for spreadsheets and mail merges, never published.
///
/// - UTF-8 with a byte order mark, by which spreadsheets know it; lines end in CR LF (RFC 4180).
/// - Columns: `address`, `name`, `title`, `edition`, `completed`, `link`, `status`.
/// - A cell that a spreadsheet would run as a formula gets an apostrophe before it: `InertCell` says which.
package struct LinksFile: Sendable, Withheld {
    /// One badge and whose it is.
    package struct Row: Sendable, Withheld {
        /// The e-mail address, or the platform's id of an earner whose address the roster does not give.
        package let address: String
        /// Empty without consent.
        package let name: String
        /// What was earned, in words.
        package let title: String
        package let edition: EditionReference
        package let completed: CalendarDate
        /// Where the badge is.
        package let link: String
        package let status: Status

        package var kindOfSecret: String { "row of the list of links" }

        package init(
            address: String, name: String, title: String, edition: EditionReference, completed: CalendarDate,
            link: String, status: Status
        ) {
            self.address = address
            self.name = name
            self.title = title
            self.edition = edition
            self.completed = completed
            self.link = link
            self.status = status
        }

        var cells: [String] {
            [address, name, title, edition.description, completed.description, link, status.rawValue]
        }
    }

    /// What the run found of a badge.
    package enum Status: String, Sendable, CaseIterable {
        case issued
        case issuedEarlier = "issued earlier"
        case revoked
        case replaced
    }

    private static let headings = ["address", "name", "title", "edition", "completed", "link", "status"]

    private let rows: [Row]

    package var kindOfSecret: String { "list of links" }

    /// Takes the rows in the order in which they are written.
    package init(_ rows: [Row]) { self.rows = rows }

    /// Writes the list in place of an earlier one, so that only its owner may read it.
    package func write(to place: PrivatePlace) throws(PrivatePlaceProblem) { try place.replace(bytes) }

    var bytes: [UInt8] {
        let lines = ([Self.headings] + rows.map(\.cells)).map { TableLine($0).text }
        return Array("\u{FEFF}\(lines.joined())".utf8)
    }
}
