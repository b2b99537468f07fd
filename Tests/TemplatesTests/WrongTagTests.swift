import Testing

/// Names that exist, in a tag that their kind of field does not allow.
@Suite struct WrongTagTests {
    @Test func rejectsAFlagAsVariable() {
        #expect(
            report(on: "{{is-latest}}")
                == """
                templates/page.html.mustache:1:1: error: 'is-latest' is a flag and cannot be shown as text [wrong-tag]
                   |
                 1 | {{is-latest}}
                   | ^^^^^^^^^^^^^
                   = hint: test it: '{{#is-latest}}…{{/is-latest}}'

                """)
    }

    @Test func rejectsTheFlagOfAListAsVariable() {
        #expect(
            report(on: "{{has-rows}}")
                == """
                templates/page.html.mustache:1:1: error: 'has-rows' is a flag and cannot be shown as text [wrong-tag]
                   |
                 1 | {{has-rows}}
                   | ^^^^^^^^^^^^
                   = hint: test it: '{{#has-rows}}…{{/has-rows}}'

                """)
    }

    @Test func rejectsAListAsVariable() {
        #expect(
            report(on: "{{rows}} {{{tags}}}")
                == """
                templates/page.html.mustache:1:1: error: 'rows' is a list and cannot be shown as text [wrong-tag]
                   |
                 1 | {{rows}} {{{tags}}}
                   | ^^^^^^^^
                   = hint: repeat for each item: '{{#rows}}…{{/rows}}'
                templates/page.html.mustache:1:10: error: 'tags' is a list and cannot be shown as text [wrong-tag]
                   |
                 1 | {{rows}} {{{tags}}}
                   |          ^^^^^^^^^^
                   = hint: repeat for each item: '{{#tags}}…{{/tags}}'

                """)
    }

    @Test func rejectsAViewAsVariable() {
        #expect(
            report(on: "{{site}}")
                == """
                templates/page.html.mustache:1:1: error: 'site' is a group of fields and cannot be shown as text [wrong-tag]
                   |
                 1 | {{site}}
                   | ^^^^^^^^
                   = hint: name one of its fields: 'site.name', 'site.owner'

                """)
    }

    @Test func rejectsEscapedMarkup() {
        #expect(
            report(on: "{{body}}")
                == """
                templates/page.html.mustache:1:1: error: 'body' is markup: '{{body}}' would show its tags as text [wrong-tag]
                   |
                 1 | {{body}}
                   | ^^^^^^^^
                   = hint: write '{{{body}}}'

                """)
    }

    @Test func rejectsUnescapedText() {
        #expect(
            report(on: "{{{title}}} {{&title}} {{#notice}}{{{notice}}}{{/notice}}")
                == """
                templates/page.html.mustache:1:1: error: 'title' is text: without escaping it could break the page [wrong-tag]
                   |
                 1 | {{{title}}} {{&title}} {{#notice}}{{{notice}}}{{/notice}}
                   | ^^^^^^^^^^^
                   = hint: write '{{title}}'
                templates/page.html.mustache:1:13: error: 'title' is text: without escaping it could break the page [wrong-tag]
                   |
                 1 | {{{title}}} {{&title}} {{#notice}}{{{notice}}}{{/notice}}
                   |             ^^^^^^^^^^
                   = hint: write '{{title}}'
                templates/page.html.mustache:1:35: error: 'notice' is text: without escaping it could break the page [wrong-tag]
                   |
                 1 | {{{title}}} {{&title}} {{#notice}}{{{notice}}}{{/notice}}
                   |                                   ^^^^^^^^^^^^
                   = hint: write '{{notice}}'

                """)
    }

    @Test func rejectsATextAsSection() {
        #expect(
            report(on: "{{#title}}a{{/title}}{{^title}}b{{/title}}")
                == """
                templates/page.html.mustache:1:1: error: 'title' is a text that is always there, so it cannot be tested [wrong-tag]
                   |
                 1 | {{#title}}a{{/title}}{{^title}}b{{/title}}
                   | ^^^^^^^^^^
                   = hint: write '{{title}}' without a section
                templates/page.html.mustache:1:22: error: 'title' is a text that is always there, so it cannot be tested [wrong-tag]
                   |
                 1 | {{#title}}a{{/title}}{{^title}}b{{/title}}
                   |                      ^^^^^^^^^^
                   = hint: write '{{title}}' without a section

                """)
    }

    @Test func rejectsMarkupAsSection() {
        #expect(
            report(on: "{{#body}}{{{body}}}{{/body}}")
                == """
                templates/page.html.mustache:1:1: error: 'body' is markup that is always there, so it cannot be tested [wrong-tag]
                   |
                 1 | {{#body}}{{{body}}}{{/body}}
                   | ^^^^^^^^^
                   = hint: write '{{{body}}}' without a section

                """)
    }

    @Test func rejectsAnInvertedViewThatIsAlwaysThere() {
        #expect(
            report(on: "{{^site}}x{{/site}}")
                == """
                templates/page.html.mustache:1:1: error: 'site' is a group of fields that is always there, so it cannot be tested [wrong-tag]
                   |
                 1 | {{^site}}x{{/site}}
                   | ^^^^^^^^^
                   = hint: remove the tags

                """)
    }

    @Test func rejectsAnOptionalTextOutsideItsSection() {
        #expect(
            report(on: "{{notice}}{{^notice}}{{notice}}{{/notice}}")
                == """
                templates/page.html.mustache:1:1: error: 'notice' may be missing here [wrong-tag]
                   |
                 1 | {{notice}}{{^notice}}{{notice}}{{/notice}}
                   | ^^^^^^^^^^
                   = hint: put it inside '{{#notice}}…{{/notice}}'
                templates/page.html.mustache:1:22: error: 'notice' may be missing here [wrong-tag]
                   |
                 1 | {{notice}}{{^notice}}{{notice}}{{/notice}}
                   |                      ^^^^^^^^^^
                   = hint: put it inside '{{#notice}}…{{/notice}}'

                """)
    }

    @Test func rejectsOptionalMarkupOutsideItsSection() {
        #expect(
            report(on: "{{{aside}}}")
                == """
                templates/page.html.mustache:1:1: error: 'aside' may be missing here [wrong-tag]
                   |
                 1 | {{{aside}}}
                   | ^^^^^^^^^^^
                   = hint: put it inside '{{#aside}}…{{/aside}}'

                """)
    }

    @Test func rejectsAFieldOfAnOptionalViewOutsideItsSection() {
        #expect(
            report(on: "{{rubric.heading}} {{#site.owner.name}}{{/site.owner.name}}")
                == """
                templates/page.html.mustache:1:1: error: 'rubric.heading' may be missing here, since 'rubric' may be [wrong-tag]
                   |
                 1 | {{rubric.heading}} {{#site.owner.name}}{{/site.owner.name}}
                   | ^^^^^^^^^^^^^^^^^^
                   = hint: put it inside '{{#rubric}}…{{/rubric}}'
                templates/page.html.mustache:1:20: error: 'site.owner.name' may be missing here, since 'site.owner' may be [wrong-tag]
                   |
                 1 | {{rubric.heading}} {{#site.owner.name}}{{/site.owner.name}}
                   |                    ^^^^^^^^^^^^^^^^^^^^
                   = hint: put it inside '{{#site.owner}}…{{/site.owner}}'

                """)
    }

    @Test func rejectsADotAfterWhatHasNoFields() {
        #expect(
            report(on: "{{title.x}} {{rows.label}} {{is-latest.x}} {{{body.x}}}")
                == """
                templates/page.html.mustache:1:1: error: 'title' is a text and has no fields to name with a dot [wrong-tag]
                   |
                 1 | {{title.x}} {{rows.label}} {{is-latest.x}} {{{body.x}}}
                   | ^^^^^^^^^^^
                   = hint: write '{{title}}'
                templates/page.html.mustache:1:13: error: 'rows' is a list and has no fields to name with a dot [wrong-tag]
                   |
                 1 | {{title.x}} {{rows.label}} {{is-latest.x}} {{{body.x}}}
                   |             ^^^^^^^^^^^^^^
                   = hint: repeat for each item: '{{#rows}}…{{/rows}}'
                templates/page.html.mustache:1:28: error: 'is-latest' is a flag and has no fields to name with a dot [wrong-tag]
                   |
                 1 | {{title.x}} {{rows.label}} {{is-latest.x}} {{{body.x}}}
                   |                            ^^^^^^^^^^^^^^^
                   = hint: test it: '{{#is-latest}}…{{/is-latest}}'
                templates/page.html.mustache:1:44: error: 'body' is markup and has no fields to name with a dot [wrong-tag]
                   |
                 1 | {{title.x}} {{rows.label}} {{is-latest.x}} {{{body.x}}}
                   |                                            ^^^^^^^^^^^^
                   = hint: write '{{{body}}}'

                """)
    }

    @Test func rejectsTheContextWhereItIsNoText() {
        #expect(
            report(on: "{{.}} {{#rows}}{{.}}{{/rows}}")
                == """
                templates/page.html.mustache:1:1: error: '.' means nothing here: it stands for a text inside that text's own section [wrong-tag]
                   |
                 1 | {{.}} {{#rows}}{{.}}{{/rows}}
                   | ^^^^^
                   = hint: write the name of a field
                templates/page.html.mustache:1:16: error: '.' means nothing here: it stands for a text inside that text's own section [wrong-tag]
                   |
                 1 | {{.}} {{#rows}}{{.}}{{/rows}}
                   |                ^^^^^
                   = hint: write the name of a field

                """)
    }

    @Test func rejectsTheContextAsSection() {
        #expect(
            report(on: "{{#tags}}{{#.}}x{{/.}}{{/tags}}")
                == """
                templates/page.html.mustache:1:10: error: '.' cannot be a section [wrong-tag]
                   |
                 1 | {{#tags}}{{#.}}x{{/.}}{{/tags}}
                   |          ^^^^^^

                """)
    }

    @Test func rejectsTheContextWithTheWrongBraces() {
        #expect(
            report(on: "{{#notice}}{{{.}}}{{/notice}}{{#aside}}{{.}}{{/aside}}")
                == """
                templates/page.html.mustache:1:12: error: '.' is text: without escaping it could break the page [wrong-tag]
                   |
                 1 | {{#notice}}{{{.}}}{{/notice}}{{#aside}}{{.}}{{/aside}}
                   |            ^^^^^^^
                   = hint: write '{{.}}'
                templates/page.html.mustache:1:40: error: '.' is markup: '{{.}}' would show its tags as text [wrong-tag]
                   |
                 1 | {{#notice}}{{{.}}}{{/notice}}{{#aside}}{{.}}{{/aside}}
                   |                                        ^^^^^
                   = hint: write '{{{.}}}'

                """)
    }
}
