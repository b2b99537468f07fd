import Diagnostics
import Markdown

/// What every body must keep to, whatever page it is on; links are checked later, when all addresses are known.
enum BodyCheck {
    static func check(_ body: MarkdownDocument, log: inout DiagnosticLog) {
        // The page's title is the heading of level 1 above the body.
        var level = 1
        for element in body.root.descendants {
            switch element.kind {
            case .htmlBlock, .inlineHTML: log.add(ContentProblem.rawHTML, at: element.range)
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
}
