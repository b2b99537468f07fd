import Diagnostics
import Markdown

/// What every body must keep to, whatever page it is on; links are checked later, when all addresses are known.
enum BodyCheck {
    static func check(_ body: MarkdownDocument, log: inout DiagnosticLog) {
        if let overload = body.overload {
            log.add(overload.cause, at: body.source.range(overload.place..<overload.place))
        }
        // The page's title is the heading of level 1 above the body.
        var level = 1
        var openTags: [String] = []
        for element in body.root.descendants {
            switch element.kind {
            case .htmlBlock, .inlineHTML:
                let text = element.range.text.split(whereSeparator: \.isNewline).joined(separator: "\n")
                // `<b>` and its `</b>` are one mistake.
                if let last = openTags.last, text == "</\(last)>" {
                    openTags.removeLast()
                    continue
                }
                if let tag = openTag(text) { openTags.append(tag) }
                log.add(text.hasPrefix("<!--") ? ContentProblem.htmlComment : .rawHTML, at: element.range)
            case .heading(let found):
                if found == 1 {
                    log.add(ContentProblem.topHeading, at: element.range)
                } else if found > level + 1 {
                    log.add(ContentProblem.headingLevel(found: found, expected: level + 1), at: element.range)
                }
                if element.plainText.allSatisfy(\.isWhitespace) {
                    log.add(ContentProblem.emptyHeading, at: element.range)
                }
                level = max(found, 2)
            case .image where element.plainText.allSatisfy(\.isWhitespace):
                log.add(ContentProblem.missingAlternativeText, at: element.range)
            default: continue
            }
        }
    }

    /// The name of the element that a tag opens; nil for anything else.
    private static func openTag(_ text: String) -> String? {
        let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return text.hasPrefix("<") && !name.isEmpty && !text.hasSuffix("/>") ? String(name) : nil
    }
}
