import Diagnostics
import Markdown
import MarkdownParsing

/// A document from a literal, for what is told better in Markdown than in a tree built by hand.
func parsed(_ text: String) -> MarkdownDocument {
    MarkdownParser.document(in: SourceText(path: "page.md", text: text))
}
