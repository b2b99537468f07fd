import Diagnostics
import Issuing
import Testing

/// Every mistake in the form of a table, with its exact words and place.
struct DelimitedTextProblemTests {
    private static let export =
        "save it again: in Excel as 'CSV UTF-8 (Comma delimited)', in other programs as CSV with the character set UTF-8"

    private func expect(
        _ bytes: [UInt8], at place: String, _ message: String, hint: String, note: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let note = note.map { "   = note: \($0)\n" } ?? ""
        let expected = "table.csv:\(place) error: \(message)\n\(note)   = hint: \(hint)\n"
        #expect(DelimitedSample.table(bytes).problems == expected, sourceLocation: sourceLocation)
    }

    private func expect(
        _ text: String, at place: String, _ message: String, hint: String, note: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expect(Array(text.utf8), at: place, message, hint: hint, note: note, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        ("a,b\nxé", [0xE9, 0x20] as [UInt8], "2:3:"), ("", [0xC0, 0x80], "1:1:"),
        ("\u{FEFF}a\r\n\r\n", [0xED, 0xA0, 0x80], "3:1:"),
        ("a", [0xF0, 0x9F, 0x8C], "1:2:"), ("a", [0xF5, 0x80], "1:2:"),
    ])
    func tellsWhereAFileIsNotUTF8(before: String, bytes: [UInt8], place: String) {
        expect(
            Array(before.utf8) + bytes, at: place, "from here on, this file is not text in UTF-8 [table-encoding]",
            hint: Self.export)
    }

    @Test(arguments: [
        ([0x61, 0x00, 0x0A, 0x00, 0x62, 0x00, 0x00, 0xD8, 0x63, 0x00] as [UInt8], "2:2:"),
        ([0x61, 0x00, 0x00, 0xDC, 0x63, 0x00], "1:2:"), ([0x61, 0x00, 0x62], "1:2:"),
        ([0x3D, 0xD8], "1:1:"), ([0x3D, 0xD8, 0x3B], "1:1:"), ([0x3D, 0xD8, 0x3D, 0xD8, 0x3B, 0xDF], "1:1:"),
    ])
    func tellsWhereAFileIsNotUTF16(bytes: [UInt8], place: String) {
        expect(
            [0xFF, 0xFE] + bytes, at: place, "from here on, this file is not text in UTF-16 [table-encoding]",
            hint: Self.export)
    }

    @Test(
        arguments: [
            [0x61, 0x00, 0x0A, 0x00], [0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], [0x61, 0x00, 0xFF],
        ] as [[UInt8]])
    func refusesZeroBytes(bytes: [UInt8]) {
        expect(
            bytes, at: "1:2:", "here stands a zero byte, which no text in UTF-8 has [table-encoding]", hint: Self.export
        )
    }

    @Test(arguments: [[0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]] as [[UInt8]])
    func tellsASpreadsheetsOwnFileFromText(bytes: [UInt8]) {
        expect(
            bytes, at: "", "this is a spreadsheet's own file, and not a table as text [table-not-text]",
            hint: "open it in the spreadsheet and " + Self.export)
    }

    @Test func refusesAFileThatIsTooLarge() {
        expect(
            [UInt8](repeating: 0x61, count: DelimitedText.byteLimit + 1), at: "",
            "this file is larger than 64 MB [table-too-large]",
            hint: "divide it into several files, each with the headings in its first row")
    }

    @Test func refusesMoreLinesThanASpreadsheetHasRows() {
        let lines = [UInt8](repeating: 0x0A, count: 1 << 20)
        let returns = [UInt8](repeating: 0x0D, count: (1 << 20) - 1)
        var log = DiagnosticLog()
        #expect(DelimitedText(lines, path: "t.csv", log: &log) != nil)
        #expect(DelimitedText(returns + [0x0D, 0x0A], path: "t.csv", log: &log) != nil)
        #expect(DelimitedText(returns + [0x0A, 0x0D], path: "t.csv", log: &log) != nil)
        #expect(DelimitedText(returns + [0x0D, 0x61], path: "t.csv", log: &log) == nil)
        expect(
            lines + [0x61], at: "", "this file has more than 1048576 lines [table-too-large]",
            hint: "divide it into several files, each with the headings in its first row")
    }

    @Test(arguments: ["sep=|\na|b", "sep=", "\"sep=||\"\n", "sep=;;\r\n"])
    func refusesAnotherSeparator(text: String) {
        expect(
            text, at: "1:1:", "this line does not name a separator that can be read [table-separator]",
            hint: "remove the line, and separate the cells by commas, semicolons or tabs")
    }

    @Test(arguments: [
        ("a,b\n1,\"2", "2:3:", "under 'heading 2' "), ("a,b\n1,\"2\"\"\n3,4\n", "2:3:", "under 'heading 2' "),
        ("a,b\n\"", "2:1:", "under 'heading 1' "), ("a,\"b\n1,2\n", "1:3:", ""),
        ("a,b\n1,2\né,  \"", "3:5:", "under 'heading 2' "),
    ])
    func tellsWhereAnUnclosedQuotationMarkOpens(text: String, place: String, heading: String) {
        expect(
            text, at: place, "the quotation mark that opens the cell \(heading)is never closed [table-quotation-mark]",
            hint: "add the one that closes it; inside a cell, a quotation mark is written twice")
    }

    @Test func refusesTextAfterAQuotedCell() {
        expect(
            "a,b\n\"1\" x\",2\n3,4\n", at: "2:5:",
            "the cell under 'heading 1' goes on after the quotation mark that closes it [table-quotation-mark]",
            hint: "inside a cell in quotation marks, a quotation mark is written twice")
    }

    @Test(arguments: ["\u{1}", "\u{B}", "\u{C}", "\u{1A}", "\u{1B}[2J", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}"])
    func refusesControlCharacters(character: String) {
        let message = "the cell under 'heading 2' has a character in it that cannot be seen [table-control-character]"
        expect("a,b\n1,é2\(character)3\n", at: "2:5:", message, hint: "type the cell again")
        expect("a,b\n1,\"é2\(character)3\"\n", at: "2:6:", message, hint: "type the cell again")
    }

    @Test func acceptsWhatIsOnlyNextToAControlCharacter() {
        #expect(DelimitedSample.table("a,b\n\u{A0}x\u{20},~\u{BF}\u{2028}\n").problems == "")
    }

    @Test func refusesACellThatIsTooLong() {
        let cell = String(repeating: "x", count: 64 << 10)
        #expect(DelimitedSample.table("a,b\n\(cell),\"\(cell)\"").problems == "")
        for long in [cell + "x", "\"\(cell)x\""] {
            expect(
                "a,b\n1,\(long)\n", at: long == cell + "x" ? "2:3:" : "2:4:",
                "the cell under 'heading 2' is longer than 64 KB [table-cell-too-long]",
                hint: "look for a quotation mark that is missing in this row or before it")
        }
    }

    @Test func refusesTooManyColumns() {
        let row = String(repeating: "1,", count: 255)
        #expect(DelimitedSample.table("\(row)x\n\(row)y\n").rows.count == 2)
        expect(
            "\(row)x,,y,z\n", at: "1:514:", "this row has more than 256 cells [table-too-wide]",
            hint: "remove the columns that are not needed")
    }

    @Test(arguments: [
        ("a,b,c\n1,2\n", "2:1:", "2 cells for 3 headings"), ("a,b,c\n1\n", "2:1:", "1 cell for 3 headings"),
    ])
    func refusesARowThatIsTooShort(text: String, place: String, message: String) {
        expect(
            text, at: place, "this row has \(message) [table-row-width]",
            hint:
                "fill in what is missing; where a program leaves empty cells out at the end, put a filled column last")
    }

    @Test(arguments: [
        ("a,b\n1,2,3\n", "2:5:", "3 cells for 2 headings", "comma"),
        ("a;b\n1;2;;3;\n", "2:6:", "4 cells for 2 headings", "semicolon"),
        ("a\tb\n1\t2\t3\n", "2:5:", "3 cells for 2 headings", "tab"),
        ("a\n1,2\n", "2:3:", "2 cells for 1 heading", "comma"),
    ])
    func refusesARowThatIsTooLong(text: String, place: String, message: String, separator: String) {
        expect(
            text, at: place, "this row has \(message) [table-row-width]",
            hint: "put quotation marks around a cell that has a \(separator) in it, or clear the last cells")
    }

    @Test(arguments: [("a,b\n\"1\n\",2\n3\n", "4:1:", 3), ("sep=,\na,b\n3\n", "3:1:", 2)])
    func saysWhichRowASpreadsheetShowsWhereThatIsNotTheLine(text: String, place: String, row: Int) {
        expect(
            text, at: place, "this row has 1 cell for 2 headings [table-row-width]",
            hint:
                "fill in what is missing; where a program leaves empty cells out at the end, put a filled column last",
            note: "in a spreadsheet, this is row \(row)")
    }
}
