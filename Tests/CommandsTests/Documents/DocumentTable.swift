import Foundation
import TestSupport
import Testing

/// The tables of a document in `docs/`, found by their headings.
struct DocumentTable {
    let headings: [String]
    let rows: [[String]]

    /// The cells of a column.
    func column(_ heading: String) throws -> [String] {
        let index = try #require(headings.firstIndex(of: heading), "no column '\(heading)' in \(headings)")
        return rows.map { $0[index] }
    }

    /// Every table of a document, in order.
    static func all(of document: String) throws -> [DocumentTable] {
        let text = try String(contentsOf: Workplace.repository.appending(path: document), encoding: .utf8)
        var tables: [DocumentTable] = []
        var lines: [[String]] = []
        for line in text.components(separatedBy: "\n") + [""] {
            if line.hasPrefix("|") {
                lines.append(
                    line.dropFirst().dropLast().components(separatedBy: "|").map {
                        $0.trimmingCharacters(in: .whitespaces)
                    })
            } else if !lines.isEmpty {
                tables.append(DocumentTable(headings: lines[0], rows: Array(lines.dropFirst(2))))
                lines = []
            }
        }
        return tables
    }
}
