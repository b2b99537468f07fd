import Diagnostics
import Markdown

extension MarkdownOverload.Cause: Problem {
    package var id: String { "text-limit" }

    package var message: String {
        switch self {
        case .marks(let count): "this paragraph has too many marks such as '*' and '[' to be read: \(count)"
        case .columns: "the tables up to this line have too many columns to be read"
        case .delimiterRow: "this line could begin a table, but the paragraph above it is too long to find out"
        case .depth: "the text up to this line has too many quotes and lists in each other to be read"
        }
    }

    package var hint: String? {
        switch self {
        case .marks: "make several paragraphs of it, with an empty line between them"
        case .columns: "make several pages of them, or narrower tables"
        case .delimiterRow: "put an empty line above the table, or '\\' before this line if it is none"
        case .depth: "put an empty line where a quote or a list ends, or make it less deep"
        }
    }
}
