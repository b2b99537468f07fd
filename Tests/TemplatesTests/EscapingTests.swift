import Templates
import TestSupport
import Testing

@Suite struct EscapingTests {
    @Test(arguments: [
        ("&<>\"'", "&amp;&lt;&gt;&quot;&#39;"),
        ("a & b", "a &amp; b"),
        ("<", "&lt;"),
        ("plain", "plain"),
        ("", ""),
        ("é<\u{1F600}>ע", "é&lt;\u{1F600}&gt;ע"),
        ("&amp;", "&amp;amp;"),
        (String(repeating: "x", count: 100) + "'", String(repeating: "x", count: 100) + "&#39;"),
    ])
    func escapesTheFiveCharacters(text: String, expected: String) throws {
        #expect(try render("{{title}}", PageView(title: text)) == expected)
    }

    @Test(arguments: [
        ("page.html", "&lt;&amp;"), ("feed.xml", "&lt;&amp;"), ("page", "&lt;&amp;"), ("robots.txt", "<&"),
        ("a/b.txt/page.html", "&lt;&amp;"),
    ])
    func takesTheNameOfTheTemplateForTheRule(name: String, expected: String) throws {
        var view = PageView(title: "<&")
        view.tags = ["<&"]
        #expect(try render("{{title}} {{#tags}}{{.}}{{/tags}}", view, as: name) == "\(expected) \(expected)")
    }

    @Test func escapesInATextPartialOfAPage() throws {
        var sample = SampleLibrary(["page.html": "{{>name.txt}}", "partials/name.txt": "{{title}}"])
        #expect(try sample.render(PageView(title: "<")) == "&lt;")
    }

    @Test func leavesTheTextOfTheTemplateAlone() throws {
        #expect(try render("<a title='x'>&copy;</a>") == "<a title='x'>&copy;</a>")
    }

    /// Every text of the view holds a mark; wherever it comes out, the mark must be escaped.
    @Test func neverShowsATextUnescaped() throws {
        let mark = "<script>'\"&"
        var view = PageView(title: mark, notice: mark)
        view.rows = [RowView(label: mark, link: mark, rows: [RowView(label: mark)])]
        view.tags = [mark]
        view.site = SiteView(name: mark, owner: OwnerView(name: mark))
        view.rubric = RubricView(heading: mark, note: mark)
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let sample = RandomTemplate(using: &generator)
            let text = try render(sample.text, view, partials: sample.partials, strings: RandomTemplate.strings)
            #expect(!text.contains("<script") && !text.contains("'") && !text.contains("\""))
        }
    }
}
