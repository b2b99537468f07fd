import Diagnostics
import Markdown
import MarkdownParsing
import Testing

struct ParallelParsingTests {
    private func parse(_ text: String) -> [MarkdownKind] {
        MarkdownParser.document(in: SourceText(path: "page.md", text: text)).nodes.map(\.kind)
    }

    /// Without the lock around cmark-gfm's inline parsing, bare links and strikethrough get lost here.
    @Test func readsTheSameInParallelAsAlone() async {
        let texts = (0..<64).map { number in
            let piece = "~~a~~ www.x.org b@x.org\n\n| ~~c~~ |\n|---|\n| http://x.org[^n] |\n\n"
            return "\(number)\n" + String(repeating: piece, count: 40) + "[^n]: d"
        }
        let alone = texts.map(parse)
        let together = await withTaskGroup(of: (Int, [MarkdownKind]).self) { group in
            for task in 0..<4 * texts.count {
                group.addTask { (task, parse(texts[task % texts.count])) }
            }
            var results = Array(repeating: [MarkdownKind](), count: 4 * texts.count)
            for await (task, kinds) in group { results[task] = kinds }
            return results
        }
        #expect(alone.allSatisfy { $0.contains(.strikethrough) })
        for (task, kinds) in together.enumerated() {
            let isSame = kinds == alone[task % texts.count]
            #expect(isSame, "text \(task % texts.count)")
        }
    }
}
