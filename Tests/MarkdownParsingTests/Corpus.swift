import Diagnostics
import Foundation
import Markdown
import MarkdownParsing
import Testing

@Test func corpus() throws {
    guard let path = ProcessInfo.processInfo.environment["CORPUS"] else { return }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var bad = 0
    var total = 0
    func check(_ example: String) {
        total += 1
        let document = MarkdownParser.document(in: SourceText(path: "x.md", text: example))
        _ = HTMLRenderer(anchors: HeadingAnchors(of: document), links: .asWritten).html(of: document)
        let violations = RangeCheck(document: document).violations
        if !violations.isEmpty {
            bad += 1
            if bad < 12 {
            print("-----\n\(example.debugDescription)")
            for v in violations { print("   ", v) }
            }
        }
    }
    for example in text.components(separatedBy: "\u{1E}") { check(example) }
    for seed in 1_000_000..<1_600_000 {
        var generator = RandomMarkdown(seed: UInt64(seed))
        check(generator.document())
    }
    print("TOTAL \(total) BAD \(bad)")
}
