import Diagnostics
import Foundation
import Markdown
import MarkdownParsing
import Testing

struct RangePropertyTests {
    @Test func rangesShowTheirNodesInRandomDocuments() {
        let count = Int(ProcessInfo.processInfo.environment["FUZZ"] ?? "") ?? 3000
        var shown = 0
        for seed in 0..<count {
            var generator = RandomMarkdown(seed: UInt64(seed))
            let text = generator.document()
            let document = MarkdownParser.document(in: SourceText(path: "x.md", text: text))
            let violations = RangeCheck(document: document).violations
            if !violations.isEmpty, shown < 12 { print(seed, text.debugDescription); for v in violations { print("   ", v) }; shown += 1 }
        }
    }
}
