import Diagnostics
import Issuing

/// Takes tables apart whose first row has as many cells as every other.
enum DelimitedSample {
    static let path = "table.csv"

    struct Table: Equatable {
        var rows: [[String]] = []
        var lines: [Int] = []
        var problems = ""
    }

    static func table(_ text: String) -> Table { table(Array(text.utf8)) }

    static func table(_ bytes: [UInt8]) -> Table {
        var log = DiagnosticLog()
        var table = Table()
        if let text = DelimitedText(bytes, path: path, log: &log) {
            var reader = DelimitedReader(text)
            while let record = reader.next(log: &log) {
                if table.rows.isEmpty {
                    reader.expectRows(under: (1...max(1, record.cells.count)).map { "heading \($0)" })
                }
                if record.isWhole || table.rows.isEmpty {
                    table.rows.append(record.cells.map(text.text))
                    table.lines.append(record.line)
                }
            }
        }
        table.problems = log.text
        return table
    }
}
