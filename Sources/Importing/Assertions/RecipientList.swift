import Credentials
package import Diagnostics
import Issuing

/// The private list of the people whom assertions may have been made for.
///
/// Either one address a line, or a table with the heading `email` and perhaps `earner`, `name`, `consent`, `identity`,
/// `credit` and `provider`, as a roster has them.
package struct RecipientList: Withheld, Sendable {
    struct Recipient {
        let address: EarnerAddress
        /// As the list writes the address, which may have been hashed in this spelling.
        let written: String
        /// What else a roster's row about this person says.
        let cells: [(column: RosterColumn, text: String)]
        /// Where the list says it; nil for somebody who is not on it.
        let place: SourceRange?
    }

    private static let columns: [RosterColumn] = [.earner, .name, .consent, .identity, .credit, .provider]

    let recipients: [Recipient]
    private let byAddress: [EarnerAddress: Int]

    package var kindOfSecret: String { "list of addresses" }

    /// Nil, with problems in the log, where anything in it is no address.
    package init?(_ file: [UInt8], path: String, log: inout DiagnosticLog) {
        guard let text = DelimitedText(file, path: path, allowingWindows1252: true, log: &log) else { return nil }
        var reader = DelimitedReader(text)
        var found = DiagnosticLog()
        var recipients: [Recipient] = []
        var columns: [Int: RosterColumn] = [:]
        var emailIndex = 0
        var isFirst = true
        while let record = reader.next(log: &found) {
            defer { isFirst = false }
            let cells = record.cells.map { text.text(of: $0).trimmedForCell }
            if isFirst, let index = cells.firstIndex(where: { Heading($0).text == RosterColumn.email.rawValue }) {
                emailIndex = index
                for (index, cell) in cells.enumerated() {
                    let column = RosterColumn(rawValue: Heading(cell).text)
                    if let column, Self.columns.contains(column) { columns[index] = column }
                }
                continue
            }
            let written = emailIndex < cells.count ? cells[emailIndex] : ""
            do throws(AddressFault) {
                let address = try EarnerAddress(written)
                let others = columns.sorted { $0.key < $1.key }.compactMap { index, column in
                    index < cells.count ? (column, cells[index]) : nil
                }
                recipients.append(
                    Recipient(address: address, written: written, cells: others, place: text.source.range(record.range))
                )
            } catch {
                let range = emailIndex < record.cells.count ? record.cells[emailIndex].range : record.range
                found.add(AssertionProblem.address(error), at: text.source.range(range), notes: record.notes)
            }
        }
        if recipients.isEmpty, !found.hasErrors { found.add(AssertionProblem.noAddresses, at: .path(path)) }
        log.add(contentsOf: found)
        if found.hasErrors { return nil }
        self.recipients = recipients
        byAddress = Dictionary(
            recipients.enumerated().map { ($0.element.address, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The person with an address; nil where it is not on the list.
    func recipient(at address: EarnerAddress) -> Recipient? { byAddress[address].map { recipients[$0] } }

    /// The person whose address a hash was made of; nil where it is nobody's on the list.
    func recipient(matching hash: IdentityHash) -> Recipient? {
        recipients.first { recipient in
            hash.isMade(of: recipient.address.revealed)
                || recipient.written != recipient.address.revealed && hash.isMade(of: recipient.written)
        }
    }
}
