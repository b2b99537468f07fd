import CatalogModel
import Registry
import Testing

struct AwardFileNameTests {
    @Test func isMadeOfRunAndFirstAward() throws {
        let name = AwardFileName(run: try SampleRegistry.run, first: try #require(AwardID(LineText.id)))
        #expect(name.description == "20260915T150000Z-9p74-bz8f-qncv-94a8.jsonl")
        #expect(AwardFileName(name.description) == name)
    }

    @Test(arguments: [
        "", "a.jsonl", "20260915T150000Z-9p74-bz8f-qncv-94a8.json", "20260915T150000Z-9P74-BZ8F-QNCV-94A8.jsonl",
        "20260931T150000Z-9p74-bz8f-qncv-94a8.jsonl", "20260915T240000Z-9p74-bz8f-qncv-94a8.jsonl",
        "20260915T150000Z_9p74-bz8f-qncv-94a8.jsonl", "20260915t150000Z-9p74-bz8f-qncv-94a8.jsonl",
        "20260915T150000Z-9p74-bz8f-qncv-94a8.jsonl ", "2026-915T150000Z-9p74-bz8f-qncv-94a8.jsonl",
        "20260915T150000Z-9p74-bz8f-qncv-94a8é.json", "20260915T150000Z-9p74-bz8f-qncv-94al.jsonl",
    ])
    func isNothingElse(_ text: String) {
        #expect(AwardFileName(text) == nil)
    }
}
