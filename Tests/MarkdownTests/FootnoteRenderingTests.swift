import Markdown
import Testing

struct FootnoteRenderingTests {
    private let renderer = HTMLRenderer(links: .asWritten, words: .init(section: "Notes", back: "Back to reference"))

    @Test func writesNotesInOrderOfReferenceWithBackLinks() {
        let text = "a[^B] b[^x y]c[^é] d[^B]\n\n[^é]: one\n[^B]: two\n\n    - three\n"
        #expect(
            renderer.html(of: parsed(text)).text == """
                <p>a<sup><a href="#fn-b" id="fnref-b" role="doc-noteref">1</a></sup> b[^x y]c\
                <sup><a href="#fn-e" id="fnref-e" role="doc-noteref">2</a></sup> \
                d<sup><a href="#fn-b" id="fnref-b--2" role="doc-noteref">1</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="fn-b">
                <p>two</p>
                <ul>
                <li>three</li>
                </ul>
                <p><a href="#fnref-b" class="footnote-back" role="doc-backlink" aria-label="Back to reference 1">↩</a> \
                <a href="#fnref-b--2" class="footnote-back" role="doc-backlink" aria-label="Back to reference 1-2">↩\
                <sup>2</sup></a></p>
                </li>
                <li id="fn-e">
                <p>one <a href="#fnref-e" class="footnote-back" role="doc-backlink" aria-label="Back to reference 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func collectsNotesOverThePartsOfAPage() {
        let document = parsed(
            "# A\n\na[^1]\n\n# B\n\nb[^2]\n\n# C\n\nc[^3]\n\n[^1]: one\n[^2]: two, see[^3]\n[^3]: three")
        let sections = document.body.sections
        var notes = FootnoteList(of: document)
        #expect(renderer.html(of: notes).isEmpty)
        let second = renderer.html(of: sections[1].body, addingTo: &notes).text
        #expect(second == "<p>b<sup><a href=\"#fn-2\" id=\"fnref-2\" role=\"doc-noteref\">1</a></sup></p>\n")
        let written = renderer.html(of: notes).text
        let reference = "<sup><a href=\"#fn-3\" id=\"fnref-3\" role=\"doc-noteref\">2</a></sup>"
        #expect(written.contains("<li id=\"fn-2\">\n<p>two, see\(reference) <a"))
        #expect(written.contains("<li id=\"fn-3\">\n<p>three <a"))
        #expect(!written.contains("fn-1"))
        let others = renderer.html(of: [sections[0].body, sections[2].body], in: document).text
        #expect(others.contains("<li id=\"fn-1\">") && others.contains("<li id=\"fn-3\">"))
    }

    @Test func writesAReferenceWithinALinkAfterIt() {
        let html = renderer.html(of: parsed("[a[^1] *b*](c) d\n\n[^1]: e")).text
        let reference = "<sup><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup>"
        #expect(html.hasPrefix("<p><a href=\"c\">a <em>b</em></a>\(reference) d</p>\n"))
    }

    @Test func survivesNotesThatReferToThemselves() {
        let html = renderer.html(of: parsed("a[^1]\n\n[^1]: b[^1] and c[^2]\n[^2]: d[^1]")).text
        #expect(html.contains("id=\"fnref-1--3\""))
        #expect(html.split(separator: "<li id=").count == 3)
    }

    @Test func keepsHeadingAnchorsApartFromNotes() {
        let document = parsed("# Fn 1\n\n# Fnref 1\n\na[^1]\n\n[^1]: b")
        #expect(HeadingAnchors(of: document).anchors == ["fn-1-2", "fnref-1-2"])
    }
}
