import Diagnostics
import Markdown
import MarkdownParsing

/// The nodes of a text as lines such as `1:3–1:8 emphasis *words*`, to be compared with what is expected.
struct Outline {
    let document: MarkdownDocument

    init(_ text: String, from bodyStart: Int = 0) {
        document = MarkdownParser.document(in: SourceText(path: "page.md", text: text), from: bodyStart)
    }

    var blocks: [String] { lines { $0.isBlock } }
    var inlines: [String] { lines { !$0.isBlock } }

    /// The inlines without texts and breaks.
    var marks: [String] {
        lines { kind in
            switch kind {
            case .text, .softBreak, .lineBreak: false
            default: !kind.isBlock
            }
        }
    }

    private func lines(where isWanted: (MarkdownKind) -> Bool) -> [String] {
        document.root.descendants.filter { isWanted($0.kind) }.map { element in
            let end = document.source.position(at: element.node.bytes.upperBound)
            let start = element.range.start
            let written = element.range.text.replacing("\r\n", with: "⏎").replacing("\n", with: "⏎").replacing(
                "\r", with: "⏎")
            let place = "\(start.line):\(start.column)–\(end.line):\(end.column)"
            return "\(place) \(name(of: element.kind)) \(written)"
        }
    }

    private func name(of kind: MarkdownKind) -> String {
        switch kind {
        case .heading(let level): "heading\(level)"
        case .item(.some(.done)): "item[x]"
        case .item(.some(.open)): "item[ ]"
        default: String("\(kind)".prefix { $0 != "(" })
        }
    }
}
