import CatalogModel
import TableText

/// The catalog as a table with a row an edition, for spreadsheets: CSV as RFC 4180 has it.
///
/// It begins with a byte order mark, without which spreadsheet programs take UTF-8 for something older. A cell with several
/// values has one a line. What a spreadsheet would run has an apostrophe before it: `InertCell` says which.
package struct CatalogTable: Sendable {
    private let catalog: SourcedCatalog
    private let names: SubjectNames

    package init(_ catalog: SourcedCatalog) {
        self.catalog = catalog
        self.names = catalog.names
    }

    private static let columns = [
        "micro_credential", "edition", "status", "known", "number", "title", "series", "competency", "outcomes",
        "credit_one_of", "rubric", "corrections", "sources", "address",
    ]

    package var bytes: [UInt8] {
        let rows = [Self.columns] + catalog.editions.map(row(of:))
        return Array("\u{FEFF}\(rows.map { TableLine($0).text }.joined())".utf8)
    }

    /// In the order of the columns.
    private func row(of edition: SourcedEdition) -> [String] {
        let reference = edition.reference
        return [
            reference.microCredential.text, reference.edition.description, edition.status.rawValue,
            edition.knowledge.rawValue, edition.number.map(String.init) ?? "", edition.title,
            lines(catalog.series(with: reference).map(\.title)), edition.competency ?? "",
            lines(edition.outcomes.map(\.plainText)), lines(edition.credit),
            edition.rubric == nil ? "" : names.address(of: .rubric(of: reference)),
            lines(edition.corrections.map { "\($0.date): \($0.text)" }),
            lines(edition.sources.compactMap { catalog.source($0)?.label }), names.address(of: .edition(reference)),
        ]
    }

    private func lines(_ values: [String]) -> String { values.joined(separator: "\n") }
}
