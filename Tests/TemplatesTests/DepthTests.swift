import Diagnostics
import Templates
import Testing

/// Nothing that a file holds may exhaust the stack, or take time out of proportion to its size.
@Suite struct DepthTests {
    private func nested(_ open: String, _ inner: String, _ close: String, depth: Int = 10_000) -> String {
        String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
    }

    @Test(.timeLimit(.minutes(60)))
    func rendersDeeplyNestedSections() throws {
        let view = PageView(notice: "n", isLatest: true)
        #expect(try render(nested("{{#is-latest}}", "x", "{{/is-latest}}"), view) == "x")
        #expect(try render(nested("{{#notice}}", "{{.}}{{title}}", "{{/notice}}"), view) == "nTitle")
        #expect(try render(nested("{{#site}}\n", "{{title}}{{name}}", "\n{{/site}}"), view) == "TitleSite\n")
    }

    @Test(.timeLimit(.minutes(60)))
    func rendersDeeplyNestedLists() throws {
        var view = PageView()
        view.rows = [RowView()]
        #expect(try render(nested("{{#rows}}", "x", "{{/rows}}") + "y", view) == "y")
    }

    @Test(.timeLimit(.minutes(60)))
    func rendersDeeplyNestedBlocks() throws {
        let partials = ["card": "[{{$in}}{{/in}}]"]
        let text = nested("{{<card}}{{$in}}", "x", "{{/in}}{{/card}}")
        #expect(try render(text, partials: partials) == nested("[", "x", "]"))
        #expect(try render(nested("{{$in}}", "x", "{{/in}}")) == "x")
    }

    @Test(.timeLimit(.minutes(60)))
    func rendersDeepNestingLoosely() throws {
        let value = UncheckedValue.object(["yes": .flag(true), "list": .list([.text("a")])])
        #expect(try renderLoosely(nested("{{#yes}}", "x", "{{/yes}}", depth: 1_000), value) == "x")
        #expect(try renderLoosely(nested("{{#list}}", "{{.}}", "{{/list}}", depth: 1_000), value) == "a")
    }

    @Test(.timeLimit(.minutes(60)))
    func reportsDeepNestingThatIsNeverClosed() {
        var sample = SampleLibrary(["page.html": nested("{{#is-latest}}", "x", "")])
        _ = sample.compile("page.html", for: PageView.self)
        #expect(sample.log.errorCount == 10_000)
    }

    @Test(.timeLimit(.minutes(60)))
    func takesTextsOfOneLineAndOfManyTags() {
        for text in ["{{", "{{{", "{{#a}} ", "{{title}}", "{{!", "{{=", "{{a b", "\n", " "] {
            var sample = SampleLibrary(["page.html": String(repeating: text, count: 4_000)])
            _ = sample.compile("page.html", for: SiteView.self)
        }
    }
}
