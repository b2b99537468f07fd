import Testing

/// What is wrong with a template by itself.
@Suite struct SyntaxDiagnosticTests {
    @Test func rejectsATagThatIsNeverClosed() {
        #expect(
            report(on: "a {{title\nb {{title}}\n")
                == """
                templates/page.html.mustache:1:3: error: this tag is never closed: '}}' is missing [template-syntax]
                   |
                 1 | a {{title
                   |   ^^^^^^^

                """)
    }

    @Test func rejectsATripleTagClosedByTwoBraces() {
        #expect(
            report(on: "{{{body}} {{title}}\n")
                == """
                templates/page.html.mustache:1:1: error: this tag is never closed: '}}}' is missing [template-syntax]
                   |
                 1 | {{{body}} {{title}}
                   | ^^^^^^^^^

                """)
    }

    @Test func rejectsATagThatIsNotClosedBeforeTheNext() {
        #expect(
            report(on: "{{foo {{title}}\n")
                == """
                templates/page.html.mustache:1:1: error: this tag is never closed: '}}' is missing [template-syntax]
                   |
                 1 | {{foo {{title}}
                   | ^^^^^

                """)
    }

    @Test func rejectsACommentThatIsNeverClosedAndReportsNothingItSwallowed() {
        #expect(
            report(on: "{{#is-latest}}x\n{{! never closed {{/is-latest}\n")
                == """
                templates/page.html.mustache:2:1: error: this tag is never closed: '}}' is missing [template-syntax]
                   |
                 2 | {{! never closed {{/is-latest}
                   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

                """)
    }

    @Test func rejectsATagWithoutAName() {
        #expect(
            report(on: "<p>{{}}</p>{{# }}\n")
                == """
                templates/page.html.mustache:1:4: error: this tag has no name [template-syntax]
                   |
                 1 | <p>{{}}</p>{{# }}
                   |    ^^^^
                   = hint: remove it, or write a name between the braces
                templates/page.html.mustache:1:12: error: this tag has no name [template-syntax]
                   |
                 1 | <p>{{}}</p>{{# }}
                   |            ^^^^^^
                   = hint: remove it, or write a name between the braces

                """)
    }

    @Test func rejectsANameWithBlanks() {
        #expect(
            report(on: "{{page title}}\n")
                == """
                templates/page.html.mustache:1:1: error: 'page title' is not a name [template-syntax]
                   |
                 1 | {{page title}}
                   | ^^^^^^^^^^^^^^
                   = hint: a name has no blanks: write it as one word, with hyphens

                """)
    }

    @Test func rejectsDelimitersThatAreNotTwo() {
        #expect(
            report(on: "{{=<%=}}\n{{=<% x %>=}}\n")
                == """
                templates/page.html.mustache:1:1: error: this tag does not name two delimiters [template-syntax]
                   |
                 1 | {{=<%=}}
                   | ^^^^^^^^
                   = hint: write both with a blank between them, as in '{{=<% %>=}}'
                templates/page.html.mustache:2:1: error: this tag does not name two delimiters [template-syntax]
                   |
                 2 | {{=<% x %>=}}
                   | ^^^^^^^^^^^^^
                   = hint: write both with a blank between them, as in '{{=<% %>=}}'

                """)
    }

    @Test func rejectsASectionThatIsNeverClosed() {
        #expect(
            report(on: "<ul>\n  {{#rows}}\n  <li>\n</ul>\n")
                == """
                templates/page.html.mustache:2:3: error: the section 'rows' is never closed [unclosed-section]
                   |
                 2 |   {{#rows}}
                   |   ^^^^^^^^^
                   = hint: write '{{/rows}}' where it ends

                """)
    }

    @Test func rejectsASectionThatTheSectionAroundItCloses() {
        #expect(
            report(on: "{{#is-latest}}{{#rows}}x{{/is-latest}}\n")
                == """
                templates/page.html.mustache:1:15: error: the section 'rows' is never closed [unclosed-section]
                   |
                 1 | {{#is-latest}}{{#rows}}x{{/is-latest}}
                   |               ^^^^^^^^^
                   = note: templates/page.html.mustache:1:25: '{{/is-latest}}' closes what is around it here
                   = hint: write '{{/rows}}' where it ends

                """)
    }

    @Test func rejectsABlockThatItsParentCloses() {
        #expect(
            report(on: "{{<layout}}{{$main}}x{{/layout}}\n", partials: ["layout": "{{$main}}{{/main}}"])
                == """
                templates/page.html.mustache:1:12: error: the block 'main' is never closed [unclosed-section]
                   |
                 1 | {{<layout}}{{$main}}x{{/layout}}
                   |            ^^^^^^^^^
                   = note: templates/page.html.mustache:1:22: '{{/layout}}' closes what is around it here
                   = hint: write '{{/main}}' where it ends

                """)
    }

    @Test func rejectsAParentThatIsNeverClosed() {
        #expect(
            report(on: "{{<layout}}\n<p>Hello</p>\n", partials: ["layout": "{{$main}}{{/main}}"])
                == """
                templates/page.html.mustache:1:1: error: the parent 'layout' is never closed [unclosed-section]
                   |
                 1 | {{<layout}}
                   | ^^^^^^^^^^^
                   = hint: write '{{/layout}}' where it ends

                """)
    }

    @Test func rejectsAClosingTagOfAnotherName() {
        #expect(
            report(on: "{{#rows}}\n{{/row}}\n")
                == """
                templates/page.html.mustache:2:1: error: '{{/row}}' does not close 'rows' [unmatched-close]
                   |
                 2 | {{/row}}
                   | ^^^^^^^^
                   = note: templates/page.html.mustache:1:1: 'rows' is opened here
                   = hint: write '{{/rows}}', or open a section before it

                """)
    }

    @Test func rejectsAClosingTagWhereNothingIsOpen() {
        #expect(
            report(on: "<p>{{/rows}}</p>\n")
                == """
                templates/page.html.mustache:1:4: error: '{{/rows}}' closes nothing: no section is open here [unmatched-close]
                   |
                 1 | <p>{{/rows}}</p>
                   |    ^^^^^^^^^
                   = hint: remove it, or open a section before it

                """)
    }

    @Test func rejectsWhatIsInsideAParentButInNoBlock() {
        #expect(
            report(
                on: "{{<layout}}\n  <p>Hello</p>\n  {{title}}\n{{/layout}}\n",
                partials: ["layout": "{{$main}}{{/main}}"])
                    == """
                    templates/page.html.mustache:2:3: error: only blocks count inside '{{<layout}}': this is never shown [template-syntax]
                       |
                     2 |   <p>Hello</p>
                       |   ^^^^^^^^^^^^
                       = hint: put it inside a block, or outside '{{<layout}}…{{/layout}}'

                    """)
    }
}
