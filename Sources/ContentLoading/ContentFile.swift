import CatalogModel
import Diagnostics
import Markdown
import MarkdownParsing

/// One Markdown file of the content folder, split and parsed: front matter as values, body as a tree.
struct ContentFile {
    let path: ContentPath
    /// Nil where it is not YAML, which is in the log then.
    private let frontMatter: YAMLValue?
    /// The line that opens the front matter.
    let opening: SourceRange
    let body: MarkdownDocument

    /// - Returns: nil, with problems in the log, where the file cannot be read or split, or would take too long to.
    init?(reading path: ContentPath, in tree: SourceTree, log: inout DiagnosticLog) {
        let text = SourceFileReading.text(of: tree.file(path), shownAs: "content/\(path)", log: &log)
        guard let text, let parts = FrontMatter(of: text, log: &log) else { return nil }
        let body = MarkdownParser.document(in: text, from: parts.bodyStart)
        BodyCheck.check(body, log: &log)
        if body.overload != nil { return nil }
        self.path = path
        self.frontMatter = YAMLReading.value(in: text, range: parts.yaml, log: &log)
        self.opening = text.range(parts.opening)
        self.body = body
    }

    /// The reader of the file's front matter.
    func reader(for kind: RecordSchema, otherwise: String? = nil, log: inout DiagnosticLog) -> RecordReader? {
        frontMatter.flatMap {
            RecordReader(
                $0, as: kind, subject: "the head of \(kind.name)", opening: opening, otherwise: otherwise, log: &log)
        }
    }

    /// Reads the keys that every kind of page has.
    ///
    /// - Parameters:
    ///   - reader: has `title`, `summary`, `notice`, `sources`, `search-words`, `aliases` and what became of it read from it.
    ///   - needsSummary: whether its summary must be there, where that depends on something.
    /// - Returns: nil where a required key is missing or wrong.
    func pageText(from reader: inout RecordReader, needsSummary: Bool? = nil) -> PageText? {
        let title = reader.text("title")
        let summary = reader.text("summary", isRequired: needsSummary)
        let notice = reader.notice()
        let sources = reader.slugs("sources")
        let searchWords = reader.texts("search-words").map(\.value)
        let aliases = reader.texts("aliases")
        let departure = reader.departure()
        guard let title, summary != nil || !reader.isRequired("summary") else { return nil }
        return PageText(
            path: path, title: title.value, summary: summary?.value ?? "", notice: notice?.value, sources: sources,
            searchWords: searchWords, aliases: aliases, departure: departure, body: body, titleRange: title.range)
    }
}
