import Issuing
import Testing

struct DelimitedTextTests {
    private func rows(_ text: String) -> [[String]] {
        let table = DelimitedSample.table(text)
        #expect(table.problems == "")
        return table.rows
    }

    @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
    func findsSeparatorAndLineEnds(separator: String, lineEnd: String) {
        let text = [["a", "b", "c"], ["1", "2", ""], ["", "", "3"]].map { $0.joined(separator: separator) }
        #expect(rows(text.joined(separator: lineEnd)) == [["a", "b", "c"], ["1", "2", ""], ["", "", "3"]])
        #expect(rows(text.joined(separator: lineEnd) + lineEnd) == [["a", "b", "c"], ["1", "2", ""], ["", "", "3"]])
    }

    @Test(arguments: [
        ("\"a,b,c\";d\n1;2", ["a,b,c", "d"]),
        ("\"a\"\"b,,\";d\n1;2", ["a\"b,,", "d"]),
        ("a, b;c\n1;2", ["a, b", "c"]),
        ("a;b\tc\n1\t2", ["a;b", "c"]),
        ("a\"b;c;d\n1;2;3", ["a\"b", "c", "d"]),
        (";;;\n \t;\n\" \"\na,b;c\n1;2", ["a,b", "c"]),
        ("alone\n1;2", ["alone"]),
    ])
    func countsSeparatorsOfTheHeadingsOutsideQuotationMarks(text: String, headings: [String]) {
        #expect(DelimitedSample.table(text).rows.first == headings)
    }

    @Test func separatesBySemicolonsWhereHeadingsGoOverSeveralLines() {
        #expect(rows("\"a,\n,,\r\nb\";c\n1;2") == [["a,\n,,\r\nb", "c"], ["1", "2"]])
    }

    @Test(arguments: [
        ("sep=;\na;b,c,d\n1;2", [["a", "b,c,d"], ["1", "2"]]),
        ("SEP=,\r\na,b;c;d\r\n1,2", [["a", "b;c;d"], ["1", "2"]]),
        ("sep=\t\na,b\tc\n1\t2", [["a,b", "c"], ["1", "2"]]),
        ("\"sep=;\"\na;b\n", [["a", "b"]]),
        ("sep=; \na;b\n", [["a", "b"]]),
        ("sep=;", []),
    ])
    func obeysTheLineThatNamesTheSeparator(text: String, expected: [[String]]) {
        #expect(rows(text) == expected)
    }

    @Test func readsQuotedCells() {
        let text = "a,b,c\n\"1,2\",\"3\"\"4\"\"\",\"5\n6\r\n7\r8\"\n\"\",\"\"\"\",x"
        #expect(rows(text) == [["a", "b", "c"], ["1,2", "3\"4\"", "5\n6\r\n7\r8"], ["", "\"", "x"]])
    }

    @Test func takesDoubledQuotationMarksApartWhateverStandsOnThem() {
        #expect(rows("a,b\n\"x\"\"\u{301}\"\"\"\"\",2\n") == [["a", "b"], ["x\"\u{301}\"\"", "2"]])
    }

    @Test func passesOverSpacesAroundAQuotedCell() {
        #expect(rows("a,b\n \"1, 2\" ,  \"3\"  \n") == [["a", "b"], ["1, 2", "3"]])
    }

    @Test func takesAQuotationMarkInsideACellAsText() {
        #expect(rows("a,b\n5\" x 7\",x\"\"\n") == [["a", "b"], ["5\" x 7\"", "x\"\""]])
    }

    @Test func keepsTheWhiteSpaceOfACell() {
        #expect(rows("a,b\n 1 ,\u{A0}2\t\n") == [["a", "b"], [" 1 ", "\u{A0}2\t"]])
    }

    @Test func passesOverBlankRows() {
        let text = "\n , \r\na,b\n\n,\n \t, \n\"\",\" \n\"\n1,2\n\u{A0},\u{2003}\n,,,,,,\n\r\n\n"
        let table = DelimitedSample.table(text)
        #expect(table.problems == "")
        #expect(table.rows == [["a", "b"], ["1", "2"]])
        #expect(table.lines == [3, 9])
    }

    @Test func passesOverEmptyCellsBeyondTheHeadings() {
        #expect(rows("a,b,,\n1,2, ,\n3,4\n5,6,,,,,\n") == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]])
    }

    @Test func doesNotCountThousandsOfEmptyCells() {
        let empty = String(repeating: ",", count: 20_000)
        #expect(rows("a,b\(empty)\n1,2\(empty)\n") == [["a", "b"], ["1", "2"]])
    }

    @Test(arguments: ["", "\n\n", "\u{FEFF}", " "])
    func findsNothingInAnEmptyFile(text: String) {
        #expect(rows(text) == [])
    }

    @Test func readsEveryEncoding() {
        let text = "näme;\u{1F33B}\r\nمثال;\"é\n\"\r\n"
        let expected = [["näme", "\u{1F33B}"], ["مثال", "é\n"]]
        let units = Array(text.utf16)
        let encoded: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array(text.utf8),
            [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ]
        for bytes in encoded { #expect(DelimitedSample.table(bytes).rows == expected) }
    }

    @Test func takesTheByteOrderMarkAndNoMoreFromTheText() {
        #expect(DelimitedSample.table([0xFF, 0xFE]).rows == [])
        #expect(rows("a\u{FEFF},b\n1,2") == [["a\u{FEFF}", "b"], ["1", "2"]])
    }
}
