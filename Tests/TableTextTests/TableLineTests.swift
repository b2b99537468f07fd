import TableText
import Testing

/// What a spreadsheet would do with the cells of a table.
struct TableLineTests {
    @Test func writesCellsInTheirOrder() {
        #expect(TableLine(["title", "", "a, b", "c \"d\"", "1-2"]).text == "title,,\"a, b\",\"c \"\"d\"\"\",1-2\r\n")
        #expect(TableLine([]).text == "\r\n")
    }

    /// Programs differ in where a line ends, and in what separates cells.
    @Test(arguments: [",", ";", "\"", "\t", "\r", "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
    func quotesWhateverMightEndACell(_ separator: String) {
        let inner = separator == "\"" ? "\"\"" : separator
        #expect(Array(TableLine(["a\(separator)b"]).text.utf8) == Array("\"a\(inner)b\"\r\n".utf8))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\u{FF1D}1", "'\u{FF1D}1"),
        ("\u{200B}=1", "'\u{200B}=1"), ("=\u{301}1", "'=\u{301}1"), ("\tx", "\"'\tx\""), ("a;=1", "\"a;'=1\""),
        ("a\r\n@x", "\"a\r\n'@x\""),
    ])
    func makesInertWhatASpreadsheetWouldRun(_ text: String, _ cell: String) {
        #expect(Array(TableLine([text]).text.utf8) == Array("\(cell)\r\n".utf8))
        #expect(InertCell(text).isChanged)
    }

    @Test(arguments: ["", "Anne-Marie", "'=1", "a+b@example.org", "\u{2014} dash", "2026-06-30", "withheld"])
    func leavesAloneWhatNoSpreadsheetRuns(_ text: String) {
        #expect(TableLine([text]).text == "\(text)\r\n")
        #expect(!InertCell(text).isChanged)
    }
}
