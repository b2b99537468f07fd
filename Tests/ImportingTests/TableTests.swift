import CatalogModel
import Credentials
import Foundation
import Importing
import Issuing
import Testing

struct TableTests {
    private static let messy = """
        Completions report
        "Spring; all courses";;;
        Generated 2026-07-02;;;;;;;

        E-mail;Learner;Course;Finished;Show name;Notes
        a@school.example;Pérez;data  CYCLE;2026-06-30;yes;x

        E-mail;Learner;Course;Finished;Show name;Notes
        b@school.example;B;Data Cycle;2026-06-29;no;
        b@school.example;B;Data Cycle;2026-06-29;no;again
        ;;;;;
        Total;;2;;;
        3 records
        End of report

        """

    private static func bytes(_ encoding: String) -> [UInt8] {
        switch encoding {
        case "UTF-8": Array(messy.utf8)
        case "UTF-8 with mark": [0xEF, 0xBB, 0xBF] + Array(messy.utf8)
        case "UTF-16": [0xFF, 0xFE] + messy.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        default: messy.unicodeScalars.map { UInt8($0.value) }
        }
    }

    @Test(arguments: ["UTF-8", "UTF-8 with mark", "UTF-16", "Windows-1252"], [";", ",", "\t"])
    func findsTheRowsOfATable(encoding: String, separator: String) throws {
        let text = String(decoding: Self.messy.utf8, as: UTF8.self)
        #expect(text.contains(";"))
        let bytes = Self.bytes(encoding).map { $0 == UInt8(ascii: ";") ? separator.utf8.first ?? 0 : $0 }
        let result = try ImportSample.read(bytes)
        #expect(result.problems == "")
        let outcome = try #require(result.outcome)
        #expect(outcome.rows.map { $0.name?.text } == ["Pérez", nil])
        #expect(outcome.repeatedRows == 1)
        #expect(outcome.form?.encoding.rawValue == encoding.replacing(" with mark", with: ""))
        #expect(outcome.form?.headingsLine == 5)
        #expect(outcome.form?.preambleRows == 3)
        #expect(outcome.form?.unusedColumns == 1)
        let left = Dictionary(uniqueKeysWithValues: outcome.leftOut.map { ($0.reason, $0.lines) })
        #expect(left == [.headings: [8], .totals: [12, 13, 14]])
    }

    @Test func refusesDamagedUTF8InsteadOfGuessing() throws {
        var bytes = Array(
            "E-mail;Learner;Course;Finished;Show name\na@school.example;Pérez Ñúñez;Data Cycle;2026-06-30;no\n".utf8)
        bytes[bytes.count - 5] = 0xE9
        let result = try ImportSample.read(bytes)
        #expect(result.outcome == nil)
        #expect(result.problems.contains("from here on, this file is not text in UTF-8 [table-encoding]"))
    }

    @Test func refusesBytesThatMeanNothing() throws {
        let bytes = Array("E-mail;Learner;Course;Finished;Show name\na@school.example;P".utf8) + [0xE9, 0x81, 0x0A]
        #expect(
            try ImportSample.read(bytes).problems.contains(
                "this file is not text in UTF-8, and from here on not in Windows-1252 either [table-encoding]"))
    }

    @Test func keepsTheLettersOfWindows1252() throws {
        let bytes =
            Array("E-mail;Learner;Course;Finished;Show name\na@school.example;".utf8) + [0x8A, 0x92, 0x80, 0xFF]
            + Array(";Data Cycle;2026-06-30;yes\n".utf8)
        #expect(try ImportSample.read(bytes).outcome?.rows.first?.name?.text == "Š’€ÿ")
    }

    @Test func refusesARowThatEndsBeforeAColumnOfTheMapping() throws {
        let result = try ImportSample.read(
            "E-mail;Learner;Course;Finished;Show name\na@school.example;A;Data Cycle;2026-06-30\n")
        #expect(result.problems.contains("error: this row has 4 cells for 5 headings [table-row-width]"))
    }

    @Test func takesARowThatEndsBeforeAColumnOfNobody() throws {
        let result = try ImportSample.read(
            "E-mail;Learner;Course;Finished;Show name;Notes\na@school.example;A;Data Cycle;2026-06-30;no\n")
        #expect(result.outcome?.rows.count == 1)
    }

    @Test func doesNotTakeSomebodyForATotal() throws {
        let result = try ImportSample.row("sum@school.example;Sum Total;Data Cycle;2026-06-30;yes")
        #expect(result.outcome?.rows.first?.name?.text == "Sum Total")
        let other = try ImportSample.row("total@school.example;;Data Cycle;;no")
        #expect(other.problems.contains("there is nothing under 'Finished'"))
    }

    @Test func makesARosterThatSaysTheSame() throws {
        let result = try ImportSample.read(
            """
            E-mail,Learner,Course,Finished,Show name
            B@School.example,"Ann ""A"", Example",data-cycle,2026-06-30,yes
            c@school.example,C,Equity Mindset,2026-06-30,no

            """)
        #expect(
            result.roster == [
                "email,credential,completed,name,consent,identity",
                "b@school.example,data-cycle@2020-09,2026-06-30,\"Ann \"\"A\"\", Example\",yes,hashed",
                "c@school.example,equity-mindset@2020-09,2026-06-30,,,none",
            ])
    }
}
