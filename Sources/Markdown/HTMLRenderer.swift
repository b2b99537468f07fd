/// Writes documents and parts of documents as HTML.
///
/// - Everything from the document is escaped; raw HTML is left out, so whoever loads documents must have reported it.
/// - Whether a destination is safe is checked where links are resolved (see ``LinkDestination``), not here.
package struct HTMLRenderer: Sendable {
    /// How headings and tables are written.
    package struct Options: Sendable {
        /// How many levels to add to each heading's; the result stays within 1 to 6.
        package var headingShift: Int
        /// Whether a table stands in `<div class="table-scroll">`, which a narrow screen can scroll.
        package var wrapsTables: Bool
        /// Whether the first cell of each row is the row's header.
        package var hasRowHeaders: Bool

        package init(headingShift: Int = 0, wrapsTables: Bool = false, hasRowHeaders: Bool = false) {
            self.headingShift = headingShift
            self.wrapsTables = wrapsTables
            self.hasRowHeaders = hasRowHeaders
        }
    }

    /// The words that the footnotes of a page need.
    package struct FootnoteWords: Sendable {
        /// The name of the section, for assistive technology.
        package let section: String
        /// What a back link says before the number of its note.
        package let back: String

        package init(section: String = "Footnotes", back: String = "Back to reference") {
            self.section = section
            self.back = back
        }
    }

    let options: Options
    let anchors: HeadingAnchors?
    let links: LinkPublisher
    let words: FootnoteWords

    /// Headings get their ids from the anchors; without any, they have none.
    package init(
        options: Options = Options(), anchors: HeadingAnchors? = nil, links: LinkPublisher,
        words: FootnoteWords = FootnoteWords()
    ) {
        self.options = options
        self.anchors = anchors
        self.links = links
        self.words = words
    }

    /// The whole document, its footnotes at the end.
    package func html(of document: MarkdownDocument) -> RenderedHTML { html(of: [document.body], in: document) }

    /// Parts of one document one after the other, with the footnotes that they refer to at the end.
    package func html(of parts: [MarkdownPart], in document: MarkdownDocument) -> RenderedHTML {
        var notes = FootnoteList(of: document)
        var writer = HTMLWriter()
        for part in parts { writer.html(html(of: part, addingTo: &notes).bytes) }
        writer.html(html(of: notes).bytes)
        return RenderedHTML(bytes: writer.bytes)
    }

    /// A part without its footnotes: references to them are left out.
    package func html(of part: MarkdownPart) -> RenderedHTML {
        var pass = HTMLPass(renderer: self, document: part.document, notes: nil)
        pass.write(part)
        return RenderedHTML(bytes: pass.writer.bytes)
    }

    /// A part of a page whose footnotes are written later, from the list that this adds to.
    package func html(of part: MarkdownPart, addingTo notes: inout FootnoteList) -> RenderedHTML {
        var pass = HTMLPass(renderer: self, document: part.document, notes: notes)
        pass.write(part)
        if let added = pass.notes { notes = added }
        return RenderedHTML(bytes: pass.writer.bytes)
    }

    /// The section of the footnotes that the parts of a page referred to; empty where they referred to none.
    package func html(of notes: FootnoteList) -> RenderedHTML {
        if notes.isEmpty { return RenderedHTML(bytes: []) }
        // A note can refer to further notes, so the list may grow while it is written, and the back links come last.
        var pass = HTMLPass(renderer: self, document: notes.document, notes: notes)
        var bodies: [[UInt8]] = []
        while let label = pass.notes?.label(ofNote: bodies.count + 1),
            let definition = notes.definition(of: label)
        {
            pass.write(definition.children)
            bodies.append(pass.writer.takeBytes())
        }
        let notes = pass.notes ?? notes
        var writer = HTMLWriter()
        writer.markup("<section class=\"footnotes\" role=\"doc-endnotes\"")
        writer.attribute("aria-label", words.section)
        writer.markup(">\n<ol>\n")
        for (place, body) in bodies.enumerated() { write(body, ofNote: place + 1, in: notes, to: &writer) }
        writer.markup("</ol>\n</section>\n")
        return RenderedHTML(bytes: writer.bytes)
    }

    private func write(_ body: [UInt8], ofNote number: Int, in notes: FootnoteList, to writer: inout HTMLWriter) {
        guard let label = notes.label(ofNote: number), let id = notes.ids.note(for: label) else { return }
        let closing = Array("</p>\n".utf8)
        let endsInParagraph = body.suffix(closing.count).elementsEqual(closing)
        writer.markup("<li")
        writer.attribute("id", id)
        writer.markup(">\n")
        writer.html(endsInParagraph ? body.dropLast(closing.count) : body[...])
        writer.markup(endsInParagraph ? " " : "<p>")
        for reference in 1...max(1, notes.referenceCount(of: label)) {
            guard let target = notes.ids.reference(for: label, number: reference) else { continue }
            writer.markup(reference == 1 ? "<a" : " <a")
            writer.attribute("href", address: "#" + target)
            writer.markup(" class=\"footnote-back\" role=\"doc-backlink\"")
            let suffix = reference == 1 ? "" : "-\(reference)"
            writer.attribute("aria-label", "\(words.back) \(number)\(suffix)")
            writer.markup(">↩")
            if reference > 1 {
                writer.markup("<sup>")
                writer.text(String(reference))
                writer.markup("</sup>")
            }
            writer.markup("</a>")
        }
        writer.html(closing)
        writer.markup("</li>\n")
    }
}
