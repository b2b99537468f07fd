import Testing

/// What is wrong with strings of the interface and their use.
@Suite struct StringDiagnosticTests {
    @Test func rejectsAnUnknownString() {
        #expect(
            report(on: "{{t.greting}}", strings: ["greeting: Hello"])
                == """
                templates/page.html.mustache:1:3: error: 'templates/strings/en.yml' has no string 'greting' [missing-string]
                   |
                 1 | {{t.greting}}
                   |   ^^^^^^^^^
                   = hint: did you mean 'greeting'?

                """)
    }

    @Test func saysWhereToAddAString() {
        #expect(
            report(on: "{{t.farewell}}", strings: ["greeting: Hello"])
                == """
                templates/page.html.mustache:1:3: error: 'templates/strings/en.yml' has no string 'farewell' [missing-string]
                   |
                 1 | {{t.farewell}}
                   |   ^^^^^^^^^^
                   = hint: add 'farewell' to 'templates/strings/en.yml'

                """)
    }

    @Test func rejectsAStringAsSection() {
        #expect(
            report(on: "{{#t.greeting}}x{{/t.greeting}}", strings: ["greeting: Hello"])
                == """
                templates/page.html.mustache:1:1: error: 't.greeting' is a string of the interface and cannot be a section [wrong-tag]
                   |
                 1 | {{#t.greeting}}x{{/t.greeting}}
                   | ^^^^^^^^^^^^^^^
                   = hint: write '{{t.greeting}}'

                """)
    }

    @Test func rejectsAnUnescapedString() {
        #expect(
            report(on: "{{{t.greeting}}}", strings: ["greeting: Hello"])
                == """
                templates/page.html.mustache:1:1: error: 't.greeting' is a string of the interface, which is always escaped [wrong-tag]
                   |
                 1 | {{{t.greeting}}}
                   | ^^^^^^^^^^^^^^^^
                   = hint: write '{{t.greeting}}'

                """)
    }

    @Test func pointsAtTheStringAndAtItsUse() {
        #expect(
            report(on: "<p>{{t.greeting}}</p>", strings: ["greeting: Hello {{titel}}"])
                == """
                templates/strings/en.yml:1:11: error: unknown variable 'titel' [unknown-variable]
                   |
                 1 | greeting: Hello {{titel}}
                   |           ^^^^^^^^^^^^^^^
                   = note: templates/page.html.mustache:1:4: 't.greeting' is used here
                   = note: looked up in 'page'
                   = hint: did you mean 'title'?

                """)
    }

    @Test func checksAStringWithTheFieldsWhereItIsUsed() {
        #expect(
            report(on: "{{#rows}}{{t.more}}{{/rows}}{{t.more}}", strings: ["more: About {{label}}"])
                == """
                templates/strings/en.yml:1:7: error: unknown variable 'label' [unknown-variable]
                   |
                 1 | more: About {{label}}
                   |       ^^^^^^^^^^^^^^^
                   = note: templates/page.html.mustache:1:29: 't.more' is used here
                   = note: looked up in 'page'
                   = hint: known here: 'title', 'notice', 'body', 'aside', 'is-latest', 'rows', 'tags', 'site', 'rubric', 'has-rows', 'has-tags'

                """)
    }

    @Test func rejectsAStringThatIsNotWellFormed() {
        #expect(
            report(on: "{{t.greeting}}", strings: ["greeting: Hello {{title"])
                == """
                templates/strings/en.yml:1:11: error: this tag is never closed: '}}' is missing [template-syntax]
                   |
                 1 | greeting: Hello {{title
                   |           ^^^^^^^^^^^^^

                """)
    }

    @Test func rejectsStringsThatIncludeEachOther() {
        #expect(
            report(on: "{{t.a}}", strings: ["a: x {{t.b}}", "b: y {{t.a}}"])
                == """
                templates/strings/en.yml:2:4: error: 't.a' includes itself [recursive-partial]
                   |
                 2 | b: y {{t.a}}
                   |    ^^^^^^^^^
                   = note: templates/strings/en.yml:1:4: 't.b' is used here
                   = note: templates/page.html.mustache:1:1: 't.a' is used here
                   = hint: it would never end: take out one of the tags named here

                """)
    }
}
