import Diagnostics
import Markdown
import MarkdownParsing
import Testing

struct ParallelParsingTests {
    @Test func readsTheSameInParallelAsAlone() async {
        let texts = (0..<64).map { number in
            (0..<40).map { "| \($0) ~~a~~ www.x.org | b@x.org |\n|---|---|\n| [^n] \(number) ~~c~~ | http://x.org |\n" }.joined(separator: "\n")
                + "\n[^n]: d"
        }
        let alone = texts.map { Outline($0).inlines }
        let together = await withTaskGroup(of: (Int, [String]).self) { group in
            for round in 0..<4 {
                for (index, text) in texts.enumerated() {
                    group.addTask { (round * texts.count + index, Outline(text).inlines) }
                }
            }
            var results = Array(repeating: [String](), count: 4 * texts.count)
            for await (index, inlines) in group { results[index] = inlines }
            return results
        }
        #expect(alone.allSatisfy { $0.contains { $0.contains("link www.x.org") } })
        for (index, inlines) in together.enumerated() { #expect(inlines == alone[index % texts.count]) }
    }
}
