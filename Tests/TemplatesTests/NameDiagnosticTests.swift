import Testing

/// Names that a template uses and nothing has.
@Suite struct NameDiagnosticTests {
    @Test func rejectsAnUnknownVariable() {
        #expect(
            report(on: "<h1>{{titel}}</h1>\n")
                == """
                templates/page.html.mustache:1:7: error: unknown variable 'titel' [unknown-variable]
                   |
                 1 | <h1>{{titel}}</h1>
                   |       ^^^^^
                   = note: looked up in 'page'
                   = hint: did you mean 'title'?

                """)
    }

    @Test func listsTheKnownNamesWhereNoneIsNear() {
        #expect(
            report(on: "{{#site}}{{#owner}}{{xyz}}{{/owner}}{{/site}}\n")
                == """
                templates/page.html.mustache:1:22: error: unknown variable 'xyz' [unknown-variable]
                   |
                 1 | {{#site}}{{#owner}}{{xyz}}{{/owner}}{{/site}}
                   |                      ^^^
                   = note: looked up in 'owner', then in 'site', then in 'page'

                """)
    }

    @Test func rejectsAnUnknownVariableOfAnItem() {
        #expect(
            report(on: "{{#rows}}{{lable}}{{/rows}}\n")
                == """
                templates/page.html.mustache:1:12: error: unknown variable 'lable' [unknown-variable]
                   |
                 1 | {{#rows}}{{lable}}{{/rows}}
                   |            ^^^^^
                   = note: looked up in 'row', then in 'page'
                   = hint: did you mean 'label'?

                """)
    }

    @Test func rejectsAnUnknownFieldAfterADot() {
        #expect(
            report(on: "<b>{{site.nam}}</b>\n")
                == """
                templates/page.html.mustache:1:6: error: unknown variable 'site.nam' [unknown-variable]
                   |
                 1 | <b>{{site.nam}}</b>
                   |      ^^^^^^^^
                   = note: looked up in 'page'
                   = hint: did you mean 'site.name'?

                """)
    }

    @Test func rejectsAnUnknownSectionAndPassesOverItsContent() {
        #expect(
            report(on: "{{#row}}{{label}}{{/row}}\n")
                == """
                templates/page.html.mustache:1:4: error: unknown section 'row' [unknown-section]
                   |
                 1 | {{#row}}{{label}}{{/row}}
                   |    ^^^
                   = note: looked up in 'page'
                   = hint: did you mean 'rows'?

                """)
    }

    @Test func rejectsAnUnknownInvertedSection() {
        #expect(
            report(on: "{{^is-lates}}x{{/is-lates}}\n")
                == """
                templates/page.html.mustache:1:4: error: unknown section 'is-lates' [unknown-section]
                   |
                 1 | {{^is-lates}}x{{/is-lates}}
                   |    ^^^^^^^^
                   = note: looked up in 'page'
                   = hint: did you mean 'is-latest'?

                """)
    }

    @Test func rejectsAnUnknownPartial() {
        #expect(
            report(on: "{{>foter}}\n", partials: ["footer": "", "header": ""])
                == """
                templates/page.html.mustache:1:4: error: unknown partial 'foter' [unknown-partial]
                   |
                 1 | {{>foter}}
                   |    ^^^^^
                   = hint: did you mean 'footer'?

                """)
    }

    @Test func rejectsAPartialWhereThereAreNone() {
        #expect(
            report(on: "{{>footer}}\n")
                == """
                templates/page.html.mustache:1:4: error: unknown partial 'footer' [unknown-partial]
                   |
                 1 | {{>footer}}
                   |    ^^^^^^
                   = hint: no template is in 'templates/partials' yet

                """)
    }

    @Test func rejectsAnUnknownParent() {
        #expect(
            report(on: "{{<layot}}{{/layot}}\n", partials: ["layout": ""])
                == """
                templates/page.html.mustache:1:4: error: unknown parent 'layot' [unknown-partial]
                   |
                 1 | {{<layot}}{{/layot}}
                   |    ^^^^^
                   = hint: did you mean 'layout'?

                """)
    }

    @Test func rejectsABlockThatNoParentOffers() {
        #expect(
            report(
                on: "{{<layout}}\n{{$titel}}x{{/titel}}\n{{/layout}}\n",
                partials: ["layout": "{{>head}}", "head": "{{$title}}{{/title}}"])
                    == """
                    templates/page.html.mustache:2:4: error: 'partials/layout.html' has no block 'titel' [unknown-block]
                       |
                     2 | {{$titel}}x{{/titel}}
                       |    ^^^^^
                       = hint: did you mean 'title'?

                    """)
    }

    @Test func rejectsAPartialThatIncludesItself() {
        #expect(
            report(on: "{{>node}}\n", partials: ["node": "<i>{{>leaf}}", "leaf": "{{>node}}"])
                == """
                templates/partials/leaf.html.mustache:1:1: error: 'partials/node.html' includes itself [recursive-partial]
                   |
                 1 | {{>node}}
                   | ^^^^^^^^^
                   = note: templates/partials/node.html.mustache:1:4: 'partials/leaf.html' is used here
                   = note: templates/page.html.mustache:1:1: 'partials/node.html' is used here
                   = hint: it would never end: take out one of the tags named here

                """)
    }

    @Test func rejectsAParentThatIncludesItself() {
        #expect(
            report(on: "{{<frame}}{{/frame}}\n", partials: ["frame": "{{<frame}}{{/frame}}"])
                == """
                templates/partials/frame.html.mustache:1:1: error: 'partials/frame.html' includes itself [recursive-partial]
                   |
                 1 | {{<frame}}{{/frame}}
                   | ^^^^^^^^^^
                   = note: templates/page.html.mustache:1:1: 'partials/frame.html' is used here
                   = hint: it would never end: take out one of the tags named here

                """)
    }

    @Test func saysWhereAPartialWithAProblemIsUsed() {
        #expect(
            report(on: "{{#rows}}\n{{>row}}\n{{/rows}}\n", partials: ["row": "<li>{{>link}}</li>", "link": "{{herf}}"])
                == """
                templates/partials/link.html.mustache:1:3: error: unknown variable 'herf' [unknown-variable]
                   |
                 1 | {{herf}}
                   |   ^^^^
                   = note: templates/partials/row.html.mustache:1:5: 'partials/link.html' is used here
                   = note: templates/page.html.mustache:2:1: 'partials/row.html' is used here
                   = note: looked up in 'row', then in 'page'

                """)
    }
}
