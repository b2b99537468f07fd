import Diagnostics
import Markdown
import MarkdownParsing
import Testing

struct RangePropertyTests {
    @Test(arguments: 0..<8)
    func rangesShowTheirNodesInRandomDocuments(run: UInt64) {
        for seed in 0..<500 {
            var generator = RandomMarkdown(seed: run * 1000 + UInt64(seed))
            let text = generator.document()
            let document = MarkdownParser.document(in: SourceText(path: "page.md", text: text))
            #expect(RangeCheck(document: document).violations == [], "\(text.debugDescription)")
        }
    }
}
