import Issuing
import TestSupport
import Testing

/// Random tables, written in every dialect that spreadsheets have, read back the same.
struct DelimitedRoundTripTests {
    struct Dialect: CustomTestStringConvertible, Sendable {
        let separator: String
        let lineEnd: String
        let encoding: String
        let quotesAll: Bool

        var testDescription: String {
            "\(separator.debugDescription) \(lineEnd.debugDescription) \(encoding) \(quotesAll)"
        }

        func bytes(_ rows: [[String]], endsLastLine: Bool, namesSeparator: Bool) -> [UInt8] {
            let lines = rows.map { $0.map(cell).joined(separator: separator) }
            let head = namesSeparator ? "sep=\(separator)\(lineEnd)" : ""
            let text = head + lines.joined(separator: lineEnd) + (endsLastLine ? lineEnd : "")
            return switch encoding {
            case "UTF-8": Array(text.utf8)
            case "UTF-8 with a mark": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case "UTF-16LE": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            default: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            }
        }

        private func cell(_ text: String) -> String {
            let scalars = text.unicodeScalars
            let signs: Set<Unicode.Scalar> = ["\"", "\n", "\r", ",", ";", "\t"]
            let mustQuote = quotesAll || scalars.contains { signs.contains($0) }
            return mustQuote
                ? "\"" + String(String.UnicodeScalarView(scalars.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] })) + "\""
                : text
        }
    }

    static let dialects: [Dialect] = [",", ";", "\t"].flatMap { separator in
        ["\n", "\r\n", "\r"].flatMap { lineEnd in
            ["UTF-8", "UTF-8 with a mark", "UTF-16LE", "UTF-16BE"].flatMap { encoding in
                [true, false].map {
                    Dialect(separator: separator, lineEnd: lineEnd, encoding: encoding, quotesAll: $0)
                }
            }
        }
    }

    /// With an `x`, no row is blank and no cell at the end of the headings is empty.
    private static let pieces = [
        "x", "", " ", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "é", "e\u{301}", "\u{301}", "مثال", "\u{1F33B}",
        "\u{A0}",
        "sep=;", "=1+1", "'", "\u{FEFF}", "2026-06-30",
    ]

    private static func cell(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
    }

    /// What the same bytes come to: Swift takes `e\u{301}` for `é`.
    private static func scalars(_ rows: [[String]]) -> [[[UInt8]]] { rows.map { $0.map { Array($0.utf8) } } }

    @Test(arguments: dialects)
    func readsBackWhatWasWritten(dialect: Dialect) {
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<30 {
            let width = Int.random(in: 2...7, using: &generator)
            var rows = [(1...width).map { "heading \($0)" }]
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                var row = (0..<width).map { _ in Self.cell(&generator) }
                row[Int.random(in: 0..<width, using: &generator)] += "x"
                rows.append(row)
            }
            let bytes = dialect.bytes(
                rows, endsLastLine: .random(using: &generator), namesSeparator: .random(using: &generator))
            let table = DelimitedSample.table(bytes)
            #expect(table.problems == "")
            #expect(Self.scalars(table.rows) == Self.scalars(rows))
        }
    }
}
