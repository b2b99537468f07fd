import CatalogModel
import Issuing
import Testing

struct LinksFileTests {
    private static func row(
        address: String = "ada@example.org", name: String = "Ada Example", title: String = "Equity Mindset",
        status: LinksFile.Status = .issued
    ) throws -> LinksFile.Row {
        LinksFile.Row(
            address: address, name: name, title: title,
            edition: try #require(EditionReference("equity-mindset@2020-09")),
            completed: try #require(CalendarDate(iso: "2026-06-30")),
            link: "https://badges.example.org/badges/4pr2-3cbr-vw0t-pnd0/", status: status)
    }

    private static func text(_ rows: [LinksFile.Row]) throws -> String {
        let folder = try TestFolder()
        try LinksFile(rows).write(to: PrivatePlace(folder["links.csv"], for: .links, outside: folder["site"]))
        #expect(try folder.permissions(of: "links.csv") == 0o600)
        return try folder.text(at: "links.csv")
    }

    /// The cell of a name, as it is written.
    private static func cell(_ name: String) throws -> String {
        let row = try text([row(address: "A", name: name, title: "Z")])
        let start = "\u{FEFF}address,name,title,edition,completed,link,status\r\nA,"
        let end =
            ",Z,equity-mindset@2020-09,2026-06-30,https://badges.example.org/badges/4pr2-3cbr-vw0t-pnd0/,issued\r\n"
        // By scalars: a comma with an accent on it is another character.
        let scalars = Array(row.unicodeScalars)
        #expect(Array(start.unicodeScalars) == Array(scalars.prefix(start.unicodeScalars.count)))
        #expect(Array(end.unicodeScalars) == Array(scalars.suffix(end.unicodeScalars.count)))
        var cell = String.UnicodeScalarView()
        cell.append(contentsOf: scalars.dropFirst(start.unicodeScalars.count).dropLast(end.unicodeScalars.count))
        return String(cell)
    }

    @Test func writesATableForSpreadsheets() throws {
        let text = try Self.text([
            Self.row(), Self.row(address: "zo\u{EB}@example.org", name: "", status: .issuedEarlier),
            Self.row(address: "4711", name: "Muster, Max \"M\"", status: .revoked), Self.row(status: .replaced),
        ])
        let rest =
            "Equity Mindset,equity-mindset@2020-09,2026-06-30,https://badges.example.org/badges/4pr2-3cbr-vw0t-pnd0/"
        #expect(
            Array(text.unicodeScalars)
                == Array(
                    ("\u{FEFF}address,name,title,edition,completed,link,status\r\n"
                        + "ada@example.org,Ada Example,\(rest),issued\r\n"
                        + "zo\u{EB}@example.org,,\(rest),issued earlier\r\n"
                        + "4711,\"Muster, Max \"\"M\"\"\",\(rest),revoked\r\n"
                        + "ada@example.org,Ada Example,\(rest),replaced\r\n").unicodeScalars))
    }

    @Test func writesHeadingsWhereThereIsNothingElse() throws {
        #expect(try Self.text([]) == "\u{FEFF}address,name,title,edition,completed,link,status\r\n")
    }

    @Test(arguments: [
        "", "Ada", "Anne-Marie", "'t Hooft", "a+b@example.org", "O'Neill = x", "\u{5D0}\u{5D1}",
        "\u{1F469}\u{200D}\u{1F3EB}",
        "\u{2014} dash", "1-2", "'=1",
    ])
    func leavesAloneWhatNoSpreadsheetRuns(name: String) throws {
        #expect(try Self.cell(name) == name)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("=", "'="),
        ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FF0B}1", "'\u{FF0B}1"), ("\u{FF0D}1", "'\u{FF0D}1"),
        ("\u{FF20}x", "'\u{FF20}x"), ("\u{2212}1", "'\u{2212}1"), ("\u{FE66}1", "'\u{FE66}1"),
        ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"), ("\u{3000}\u{FF1D}1", "'\u{3000}\u{FF1D}1"),
        ("\u{200B}=1", "'\u{200B}=1"), ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{202E}=1", "'\u{202E}=1"),
        ("\u{0}=1", "'\u{0}=1"), ("=\u{301}1", "'=\u{301}1"),
        ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("\r\n=1", "\"'\r\n'=1\""),
        (" \tx", "\"' \tx\""), ("\t=1", "\"'\t'=1\""),
        ("a;=1", "\"a;'=1\""), ("a; =1", "\"a;' =1\""), ("a\t=1", "\"a\t'=1\""), ("a\n@x", "\"a\n'@x\""),
        ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
    ])
    func makesInertWhatASpreadsheetWouldRun(name: String, cell: String) throws {
        #expect(Array(try Self.cell(name).unicodeScalars) == Array(cell.unicodeScalars))
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), ("a;b", "\"a;b\""), ("a\r\nb", "\"a\r\nb\""),
        (" a", "\" a\""), ("a ", "\"a \""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""), (",\u{301}", "\",\u{301}\""),
    ])
    func quotesWhatWouldBeTakenApart(name: String, cell: String) throws {
        #expect(Array(try Self.cell(name).unicodeScalars) == Array(cell.unicodeScalars))
    }

    @Test func showsNothingOfTheEarners() throws {
        let row = try Self.row(address: "qx7-secret@example.org", name: "qx7-secret")
        var dumped = ""
        dump([row], to: &dumped)
        dump(LinksFile([row]), to: &dumped)
        #expect("\(row)" == "row of the list of links (withheld)")
        #expect("\(LinksFile([row]))" == "list of links (withheld)")
        #expect(!(dumped + "\(row) \([row]) \(String(reflecting: row))").contains("qx7-secret"))
    }
}
