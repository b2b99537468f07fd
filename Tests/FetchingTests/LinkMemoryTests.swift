import CatalogModel
import Fetching
import Testing

@Suite struct LinkMemoryTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    @Test func knowsForTwoWeeksWhatWasThere() throws {
        var memory = LinkMemory(today: try day("2026-02-20"))
        memory.note([
            "https://a.example/": .alive, "https://b.example/": .dead(status: 404),
            "https://c.example/": .silent(.noConnection), "https://d.example/": .refused(status: 403),
        ])
        for (today, isKnown) in [
            ("2026-02-19", false), ("2026-02-20", true), ("2026-03-05", true), ("2026-03-06", false),
        ] {
            let later = LinkMemory(reading: memory.bytes, today: try day(today))
            #expect(later.isKnownAlive("https://a.example/") == isKnown, "\(today)")
            for name in ["b", "c", "d", "e"] { #expect(!later.isKnownAlive("https://\(name).example/")) }
        }
    }

    @Test func writesTheSameForTheSame() throws {
        var memory = LinkMemory(today: try day("2026-02-20"))
        memory.note(["https://b.example/": .alive, "https://a.example/": .dead(status: 404)])
        memory.keep(only: ["https://a.example/"])
        #expect(
            String(decoding: memory.bytes, as: UTF8.self) == """
                {
                  "version": 1,
                  "links": [
                    {
                      "address": "https://a.example/",
                      "checked": "2026-02-20",
                      "status": 404
                    }
                  ]
                }

                """)
    }

    @Test(arguments: [
        "", "{", "[]", "{\"version\": 2, \"links\": []}", "{\"version\": 1, \"links\": [{\"address\": 1}, 2]}",
        "{\"version\": 1}",
    ])
    func beginsAnewWhereAFileCannotBeRead(_ text: String) throws {
        let memory = LinkMemory(reading: Array(text.utf8), today: try day("2026-02-20"))
        #expect(!memory.isKnownAlive("https://a.example/"))
    }
}
