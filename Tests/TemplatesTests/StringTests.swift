import Diagnostics
import Templates
import Testing

@Suite struct StringTests {
    private let strings = [
        "valid: Valid badge, as of {{title}}", "ampersand: Terms & conditions", "in: about {{t.ampersand}}",
        "items: {{#rows}}{{label}} {{/rows}}", "unused: Nobody says this",
    ]

    @Test func showsStringsInTheContextWhereTheyAreUsed() throws {
        var view = PageView(title: "June <1>")
        view.rows = [RowView(label: "a"), RowView(label: "b")]
        #expect(try render("<b>{{t.valid}}</b>", view, strings: strings) == "<b>Valid badge, as of June &lt;1&gt;</b>")
        #expect(try render("{{#rows}}{{t.items}}{{/rows}}", view, strings: strings) == "")
        #expect(try render("{{t.items}}", view, strings: strings) == "a b ")
    }

    @Test func escapesTheWordsOfAString() throws {
        #expect(try render("{{t.in}}", strings: strings) == "about Terms &amp; conditions")
        #expect(try render("{{t.in}}", strings: strings, as: "a.txt") == "about Terms & conditions")
    }

    @Test func keepsTheWordsOfTheTemplateAroundAString() throws {
        let text = "&copy; {{t.ampersand}} &copy;"
        #expect(try render(text, strings: strings) == "&copy; Terms &amp; conditions &copy;")
    }

    @Test func compilesAStringForTheProgramAsPlainText() throws {
        var sample = SampleLibrary([:], strings: strings)
        let found = sample.library.compileString("valid", for: PageView.self, log: &sample.log)
        let compiled = try #require(found)
        #expect(
            String(decoding: compiled.render(PageView(title: "A & B")), as: UTF8.self) == "Valid badge, as of A & B")
        #expect(sample.log.isEmpty)
    }

    @Test func reportsAStringThatTheProgramMisses() {
        var sample = SampleLibrary([:], strings: strings)
        let found = sample.library.compileString("vald", for: PageView.self, log: &sample.log)
        #expect(found == nil)
        #expect(
            sample.report == """
                templates/strings/en.yml: error: 'templates/strings/en.yml' has no string 'vald' [missing-string]
                   = hint: did you mean 'valid'?

                """)
    }

    @Test func listsTheStringsThatNothingShows() {
        var sample = SampleLibrary(["page.html": "{{t.in}}"], strings: strings)
        #expect(sample.library.unusedStrings.map(\.key) == ["valid", "ampersand", "in", "items", "unused"])
        _ = sample.compile("page.html", for: PageView.self)
        _ = sample.library.compileString("items", for: PageView.self, log: &sample.log)
        #expect(sample.library.unusedStrings.map(\.key) == ["valid", "unused"])
    }
}
