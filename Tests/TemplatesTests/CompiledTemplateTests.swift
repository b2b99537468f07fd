import Diagnostics
import Templates
import Testing

@Suite struct CompiledTemplateTests {
    private var full: PageView {
        var view = PageView(notice: "Illustrative", aside: TrustedMarkup(alreadySafe: Array("<i>aside</i>".utf8)))
        view.isLatest = true
        view.rows = [RowView(label: "one"), RowView(label: "two", link: "/two/")]
        view.tags = ["a", "b"]
        view.site.owner = OwnerView()
        view.rubric = RubricView()
        return view
    }

    @Test(arguments: [
        ("{{title}} {{{body}}}", "Title <p>Body</p>", "Title <p>Body</p>"),
        ("{{#notice}}<{{notice}}>{{/notice}}", "<Illustrative>", ""),
        ("{{#notice}}<{{.}}>{{/notice}}{{^notice}}none{{/notice}}", "<Illustrative>", "none"),
        ("{{#aside}}{{{aside}}}{{{.}}}{{/aside}}", "<i>aside</i><i>aside</i>", ""),
        ("{{#is-latest}}yes{{/is-latest}}{{^is-latest}}no{{/is-latest}}", "yes", "no"),
        ("{{#rows}}{{label}},{{/rows}}{{^rows}}none{{/rows}}", "one,two,", "none"),
        ("{{#has-rows}}<ul>{{#rows}}{{label}}{{/rows}}</ul>{{/has-rows}}", "<ul>onetwo</ul>", ""),
        ("{{^has-rows}}none{{/has-rows}}", "", "none"),
        ("{{#rows}}{{#link}}{{link}}{{/link}}{{^link}}-{{/link}}{{/rows}}", "-/two/", ""),
        ("{{#tags}}<{{.}}>{{title}}{{/tags}}", "<a>Title<b>Title", ""),
        ("{{#has-tags}}t{{/has-tags}}", "t", ""),
        ("{{site.name}} {{#site}}{{name}} {{title}}{{/site}}", "Site Site Title", "Site Site Title"),
        ("{{#site.owner}}{{name}} {{site.owner.name}}{{/site.owner}}", "Owner Owner", ""),
        ("{{#site}}{{^owner}}nobody{{/owner}}{{/site}}", "", "nobody"),
        ("{{#rubric}}{{heading}}{{^note}}!{{/note}}{{title}}{{/rubric}}", "Rubric!Title", ""),
        ("{{#rubric}}{{#rubric.note}}{{rubric.note}}{{/rubric.note}}{{/rubric}}.", ".", "."),
        ("{{#notice}}{{#rows}}{{notice}}{{/rows}}{{/notice}}", "IllustrativeIllustrative", ""),
        ("{{#rows}}{{#rows}}x{{/rows}}{{^rows}}{{label}}{{/rows}}{{/rows}}", "onetwo", ""),
        ("a{{! nothing }}b {{=<% %>=}}<%title%>", "ab Title", "ab Title"),
    ])
    func rendersTheFieldsOfAView(template: String, full: String, bare: String) throws {
        #expect(try render(template, self.full) == full)
        #expect(try render(template) == bare)
    }

    @Test func readsItemsInItemsWithTheirOwnFields() throws {
        var view = PageView()
        view.rows = [
            RowView(label: "1", rows: [RowView(label: "1a"), RowView(label: "1b")]), RowView(label: "2"),
            RowView(label: "3", rows: [RowView(label: "3a")]),
        ]
        let template = "{{#rows}}{{label}}({{#rows}}{{label}} of {{title}},{{/rows}}){{/rows}}"
        #expect(try render(template, view) == "1(1a of Title,1b of Title,)2()3(3a of Title,)")
    }

    @Test func usesPartialsInTheContextWhereTheyStand() throws {
        let partials = [
            "row": "<li>\n  {{label}}\n</li>\n", "list": "<ul>\n  {{#rows}}\n  {{>row}}\n  {{/rows}}\n</ul>\n",
        ]
        #expect(
            try render("<nav>\n  {{>list}}\n</nav>\n", full, partials: partials) == """
                <nav>
                  <ul>
                    <li>
                      one
                    </li>
                    <li>
                      two
                    </li>
                  </ul>
                </nav>

                """)
    }

    @Test func fillsTheBlocksOfALayout() throws {
        let partials = [
            "layout": "<title>{{$title}}{{site.name}}{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
            "news": "{{<layout}}\n{{$title}}{{title}} – {{site.name}}{{/title}}\n{{/layout}}\n",
        ]
        let template = "{{<news}}\n{{$main}}\n{{#rows}}\n<p>{{label}}</p>\n{{/rows}}\n{{/main}}\n{{/news}}\n"
        #expect(
            try render(template, full, partials: partials) == """
                <title>Title – Site</title>
                <main>
                  <p>one</p>
                  <p>two</p>
                </main>

                """)
    }

    @Test func nestsOneLayoutInABlockOfTheSame() throws {
        let partials = ["card": "[{{$in}}{{/in}}]"]
        let template = "{{<card}}{{$in}}a{{<card}}{{$in}}b{{/in}}{{/card}}{{/in}}{{/card}}"
        #expect(try render(template, partials: partials) == "[a[b]]")
    }

    @Test func appendsToWhatIsThere() throws {
        var sample = SampleLibrary(["page.html": "{{title}}"])
        let found = sample.compile("page.html", for: PageView.self)
        let compiled = try #require(found)
        var output = Array("> ".utf8)
        compiled.render(PageView(), into: &output)
        compiled.render(PageView(title: "!"), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "> Title!")
    }

    @Test func rendersThousandsOfItems() throws {
        var view = PageView()
        view.rows = (0..<20_000).map { RowView(label: "\($0)") }
        let text = try render("{{#rows}}{{label}} {{title}}\n{{/rows}}", view)
        #expect(text.split(separator: "\n").count == 20_000)
        #expect(text.hasPrefix("0 Title\n") && text.hasSuffix("19999 Title\n"))
    }
}
