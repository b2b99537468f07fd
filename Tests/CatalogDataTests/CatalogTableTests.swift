import Testing

@testable import CatalogData

@Suite struct CatalogTableTests {
    @Test func hasARowForEachEdition() throws {
        let table = try SampleContent("second-series").table
        let rows = table.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(rows.count == 1 + 3 + 1)
        #expect(
            rows[0]
                == "\u{FEFF}micro_credential,edition,status,known,number,title,series,competency,outcomes,credit_one_of,rubric,corrections,sources,address"
        )
        #expect(
            rows[3]
                == "reading-water,2024-08,earlier,title-only,,Hearing the Water,,,,,,,,https://rivers.example.org/catalog/micro-credentials/reading-water/2024-08/"
        )
        #expect(rows[4].isEmpty)
    }

    @Test func quotesWhatWouldEndACell() throws {
        let title = SampleContent.Change(
            file: "micro-credentials/crossing-bridges/2025-03/index.md", text: "title: Crossing Bridges",
            other: "title: 'Crossing \"old\", wide Bridges'")
        let table = try SampleContent("second-series", changes: [title]).table
        #expect(table.contains(",2,\"Crossing \"\"old\"\", wide Bridges\",Quiet Rivers,"))
        #expect(
            table.contains(",\"Find who uses a bridge and when.\nLead a group across without hurry.\",12 guide hours,"))
    }
}
