import Diagnostics
import Foundation
import Markdown
import MarkdownParsing
import Testing

/// One line a node: depth, kind, line:column-of-start, text of the range.
func outline(_ document: MarkdownDocument) -> String {
    var lines: [String] = []
    for element in [document.root] + Array(document.root.descendants) {
        var depth = 0
        var ancestor = element
        while let parent = ancestor.parent { ancestor = parent; depth += 1 }
        let start = element.range.start
        lines.append(
            String(repeating: "  ", count: depth) + "\(element.kind) \(start.line):\(start.column) \(element.range.text.debugDescription)")
    }
    return lines.joined(separator: "\n")
}

@Test func probe() throws {
    guard let path = ProcessInfo.processInfo.environment["PROBE"] else { return }
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    print(outline(MarkdownParser.document(in: SourceText(path: "x.md", bytes: bytes))))
}
