import CatalogModel
import Credentials
package import Issuing
import Registry
import TableText

/// The roster that an import makes: private, for `rosette issue`.
///
/// - UTF-8 with a byte order mark, by which spreadsheets know it; lines end in CR LF (RFC 4180).
/// - Only the columns that some row fills. The edition is written out, and what badges carry of an address.
package struct ImportedRoster: Withheld {
    private let rows: [RosterRow]

    package var kindOfSecret: String { "roster" }

    /// Takes the rows in the order in which they are written.
    package init(_ rows: [RosterRow]) { self.rows = rows }

    /// Writes the roster as a new file that only its owner may read.
    package func write(to place: PrivatePlace) throws(PrivatePlaceProblem) { try place.create(bytes) }

    package var bytes: [UInt8] {
        let columns = RosterColumn.allCases.filter { column in
            [.credential, .completed].contains(column) || rows.contains { !Self.text(column, of: $0).isEmpty }
        }
        let cells = [columns.map(\.rawValue)] + rows.map { row in columns.map { Self.text($0, of: row) } }
        return Array("\u{FEFF}\(cells.map { TableLine($0).text }.joined())".utf8)
    }

    private static func text(_ column: RosterColumn, of row: RosterRow) -> String {
        switch column {
        case .email: row.email?.revealed ?? ""
        case .earner: row.earner?.revealed ?? ""
        case .credential: row.edition.description
        case .completed: row.completed.description
        case .name: row.name?.text ?? ""
        case .consent: row.name == nil ? "" : "yes"
        case .identity: row.email == nil ? "" : row.wantsHash ? "hashed" : "none"
        case .credit: row.credit?.text ?? ""
        case .provider: row.provider?.text ?? ""
        case .firstIssuer: row.first?.issuer.text ?? ""
        case .firstIssued: row.first?.date.description ?? ""
        }
    }
}
