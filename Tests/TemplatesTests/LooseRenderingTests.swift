import Templates
import Testing

/// The language feature by feature, with the strict check off; the specification's own cases are in `SpecificationTests`.
@Suite struct LooseRenderingTests {
    private let data = UncheckedValue.object([
        "name": .text("A & \"B\""),
        "yes": .flag(true),
        "no": .flag(false),
        "empty": .list([]),
        "letters": .list([.text("a"), .text("b")]),
        "people": .list([.object(["name": .text("Ann")]), .object(["name": .text("Bo")])]),
        "outer": .object(["inner": .object(["name": .text("deep")])]),
    ])

    @Test(arguments: [
        ("{{name}}", "A &amp; &quot;B&quot;"),
        ("{{{name}}} {{&name}}", "A & \"B\" A & \"B\""),
        ("{{ name }}|{{missing}}|", "A &amp; &quot;B&quot;||"),
        ("{{outer.inner.name}} {{outer.missing.name}}", "deep "),
        ("{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^yes}}3{{/yes}}{{^no}}4{{/no}}{{^missing}}5{{/missing}}", "145"),
        ("{{#people}}{{name}} {{/people}}", "Ann Bo "),
        ("{{#letters}}<{{.}}>{{/letters}}{{#empty}}x{{/empty}}{{^empty}}none{{/empty}}", "<a><b>none"),
        ("{{#outer}}{{#inner}}{{name}}{{/inner}} {{yes}}{{/outer}}", "deep true"),
        ("a{{! nothing }}b", "ab"),
        ("{{=<% %>=}}<%name%> {{name}} <%={{ }}=%>{{#yes}}y{{/yes}}", "A &amp; &quot;B&quot; {{name}} y"),
        ("{{=| |=}}a|! nothing |b|#yes|c|/yes|", "abc"),
    ])
    func rendersTags(template: String, expected: String) throws {
        #expect(try renderLoosely(template, data) == expected)
    }

    @Test(arguments: [
        ("a\n{{! x }}\nb\n", "a\nb\n"),
        ("a\r\n  {{#yes}}  \r\nb\r\n{{/yes}}\r\nc", "a\r\nb\r\nc"),
        ("  {{#yes}}\n    x\n  {{/yes}}", "    x\n"),
        ("a {{#yes}}\nx\n{{/yes}}", "a \nx\n"),
        ("a {{! two\nlines }}\nb", "a \nb"),
        ("\u{FEFF}{{#yes}}\nx{{/yes}}", "x"),
        ("a\rb {{! not alone }}\rc", "a\rb \rc"),
    ])
    func leavesOutLinesThatHoldOnlyATag(template: String, expected: String) throws {
        #expect(try renderLoosely(template, data) == expected)
    }

    @Test(arguments: [
        ("<{{>item}}>", "<one\n two\n>"),
        ("  {{>item}}\nend", "  one\n   two\nend"),
        ("  {{>blank}}\nend", "  one\n\n  two\nend"),
        ("\t{{>nested}}\nend", "\t<\n\t  one\n\t   two\n\t>\nend"),
        ("[{{>missing}}]", "[]"),
    ])
    func indentsPartialsThatStandAlone(template: String, expected: String) throws {
        let partials = ["item": "one\n two\n", "blank": "one\n\ntwo\n", "nested": "<\n  {{>item}}\n>\n"]
        #expect(try renderLoosely(template, data, partials: partials) == expected)
    }

    @Test func letsAPartialIncludeItselfAsFarAsTheValuesGo() throws {
        let leaf = UncheckedValue.object(["name": .text("leaf"), "nodes": .list([])])
        let root = UncheckedValue.object(["name": .text("root"), "nodes": .list([leaf, leaf])])
        let partials = ["node": "({{name}}{{#nodes}}{{>node}}{{/nodes}})"]
        #expect(try renderLoosely("{{>node}}", root, partials: partials) == "(root(leaf)(leaf))")
    }

    @Test(arguments: [
        ("{{<page}}{{/page}}", "<t>none</t>\n<main>\n  default\n</main>\n"),
        ("{{<page}}{{$title}}T{{/title}}{{/page}}", "<t>T</t>\n<main>\n  default\n</main>\n"),
        (
            "{{<page}}\n{{$main}}\n<p>\n  x\n</p>\n{{/main}}\n{{/page}}\n",
            "<t>none</t>\n<main>\n  <p>\n    x\n  </p>\n</main>\n"
        ),
        ("{{<page}}\n    {{$main}}\n    <p>\n    {{/main}}\n{{/page}}\n", "<t>none</t>\n<main>\n  <p>\n</main>\n"),
        ("{{<news}}{{$title}}N{{/title}}{{/news}}", "<t>N</t>\n<main>\n  <h1>N</h1>\n</main>\n"),
        ("{{<news}}{{/news}}", "<t>News</t>\n<main>\n  <h1>?</h1>\n</main>\n"),
        ("  {{<page}}\n  {{/page}}\n!", "  <t>none</t>\n  <main>\n    default\n  </main>\n!"),
    ])
    func putsBlocksInTheirPlace(template: String, expected: String) throws {
        let partials = [
            "page": "<t>{{$title}}none{{/title}}</t>\n<main>\n{{$main}}\n  default\n{{/main}}\n</main>\n",
            "news": """
            {{<page}}
            {{$title}}News{{/title}}
            {{$main}}
            <h1>{{$title}}?{{/title}}</h1>
            {{/main}}
            {{/page}}

            """,
        ]
        #expect(try renderLoosely(template, data, partials: partials) == expected)
    }
}
