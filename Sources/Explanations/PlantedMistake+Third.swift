// Written by PlantedMistakeTests from Tests/Fixtures/invalid; CONTRIBUTING.md says how.

extension PlantedMistake {
    static let third = #"""
        == repeated-level
        content/micro-credentials/listening/2024-05/rubric.md:20:3: error: the level 'Demonstrated' stands here a \#
        second time [repeated-level]
           |
        20 | | Demonstrated | Twice. |
           |   ^^^^^^^^^^^^
           = hint: keep one of the two
        == repeated-status-place
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:4:236: error: another award \#
        has this place in the status list [repeated-status-place]
           = hint: run 'rosette status', which gives the later one another place and signs it anew
        == retired-in-force
        content/micro-credentials/listening/2024-05/index.md:8:1: error: this edition says when it was retired, \#
        and is 'status: latest' [retired-in-force]
           |
         8 | retired: 2025-07-01
           | ^^^^^^^
           = hint: write 'status: retired' in all editions of the micro-credential; an edition with a successor \#
        is 'status: earlier' and needs no 'retired'
        == revocation-without-award
        content/registry/specimens/revocations/0000-0000-0000-0003.json: error: no award has this id \#
        [revocation-without-award]
           = hint: restore the award file, or remove the revocation
        == revoked-but-not-withdrawn
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:1: error: the award is \#
        revoked, but its line still holds what was withdrawn [revoked-but-not-withdrawn]
           = hint: run 'rosette revoke' again, which finishes what was begun, or restore both files from the last \#
        commit
        == script-cycle
        templates/assets/scripts/extra/other.js:1:1: error: the scripts 'scripts/extra/other.js' and \#
        'scripts/extra/one.js' import each other [script-cycle]
           |
         1 | import { one } from "./one.js";
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: move what both need to a script of its own
        == script-form
        templates/assets/scripts/extra.js:1:1: error: scripts cannot be put together with 'import { part as piece \#
        } from "./pages/parts.js";' [script-form]
           |
         1 | import { part as piece } from "./pages/parts.js";
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: write 'import { name } from "./module.js";' on one line, 'import("./module.js")', or 'export' \#
        in front of one 'const', 'function' or 'async function'
        == shared-address
        content/harbor.md:2:8: error: two files are published at '/harbor/' [shared-address]
           |
         2 | title: The harbor
           |        ^^^^^^^^^^
           = note: content/harbor/index.md:2:8: the other is here
           = hint: rename one of them, or remove it
        == shared-key
        content/registry/keys.json: error: a key of the specimens also signs real badges, and everybody may have \#
        it [shared-key]
           = hint: restore keys.json from the last commit, and issue with a key of its own: 'rosette keys \#
        generate'
        == shared-name
        templates/assets/scripts/extra/other.js:1:1: error: 'limit' is a name at the top of \#
        'scripts/extra/one.js' too, and both are published as one script [shared-name]
           |
         1 | const limit = 2;
           | ^^^^^^^^^^^^^^^^
           = hint: rename one of them
        == status-list-differs
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:1: error: 'status/1.json' \#
        says that this award was withdrawn, but its line does not [status-list-differs]
           = hint: restore the award file and the revocation from the last commit; if it never was withdrawn, run \#
        'rosette status', which signs the list anew
        == tab-in-front-matter
        content/news/2024-06-01-second.md:6:1: error: a tab cannot stand here [tab-in-front-matter]
           |
         6 |  - handbook
           | ^
           = hint: use spaces instead
        == template-syntax
        templates/robots.txt.mustache:3:1: error: this tag is never closed: '}}' is missing [template-syntax]
           |
         3 | {{sitemap
           | ^^^^^^^^^
        == title-only-rubric
        content/micro-credentials/listening/2023-01/rubric.md:2:8: error: an edition of which only the title is \#
        known cannot have a rubric [title-only-rubric]
           |
         2 | title: "Rubric: Listening at the Harbor"
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: set 'known: full' in its index.md, or remove the rubric
        == title-only-section
        content/micro-credentials/listening/2023-01/index.md:10:1: error: an edition of which only the title is \#
        known cannot have the section 'Competency' [title-only-section]
           |
        10 | ## Competency
           | ^^^^^^^^^^^^^
           = hint: set 'known: full', or name the section differently
        == tombstone-not-empty
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:153: error: the award was \#
        withdrawn, but its line still holds 'name' [tombstone-not-empty]
           = hint: restore the file from the last commit; nothing of the earner stays in the line of a withdrawn \#
        award
        == tombstone-without-revocation
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:1: error: the award was \#
        withdrawn, but no revocation says so [tombstone-without-revocation]
           = hint: restore 'revocations/<id>.json' from the last commit
        == two-departures
        content/about.md:4:11: error: a page cannot be retired and have moved to another site [two-departures]
           |
         4 | moved-to: https://pier.example.org/about/
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: keep 'moved-to' where its text is on the other site, or 'retired' where it is over
        == two-latest-editions
        content/micro-credentials/listening/2023-01/index.md:5:9: error: 'listening' has a newer edition that is \#
        also the latest: 2024-05 [two-latest-editions]
           |
         5 | status: latest
           |         ^^^^^^
           = note: content/micro-credentials/listening/2024-05/index.md:6:9: the newer one is here
           = hint: write 'status: earlier' here, or correct the other
        == unclosed-front-matter
        content/news/2024-06-01-second.md:1:1: error: the keys that begin here have no line '---' below them \#
        [unclosed-front-matter]
           |
         1 | ---
           | ^^^
           = hint: add a line '---' after the last key
        == unclosed-section
        templates/sitemap.xml.mustache:2:1: error: the section 'urls' is never closed [unclosed-section]
           |
         2 | {{#urls}}
           | ^^^^^^^^^
           = hint: write '{{/urls}}' where it ends
        == unknown-anchor
        content/news/2024-06-01-second.md:7:15: error: the page '/about/' has no place '#whi' [unknown-anchor]
           |
         7 | Why they met: [about](../about.md#whi).
           |               ^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: did you mean '#why'?
        == unknown-block
        templates/robots.txt.mustache:3:18: error: 'partials/frame.txt' has no block 'bdy' [unknown-block]
           |
         3 | {{<frame.txt}}{{$bdy}}x{{/bdy}}{{/frame.txt}}
           |                  ^^^
           = hint: did you mean 'body'?
        == unknown-choice
        content/micro-credentials/listening/2024-05/index.md:5:6: error: 'blue' is not a 'hue' [unknown-choice]
           |
         5 | hue: blue
           |      ^^^^
           = hint: known here: 'madder', 'ochre', 'moss', 'lake', 'plum', 'ink'
        == unknown-commitment
        content/micro-credentials/listening/2024-05/index.md:10:15: error: there is no commitment 'open-door' \#
        [unknown-commitment]
           |
        10 | commitments: [open-door]
           |               ^^^^^^^^^
           = hint: did you mean 'open-doors'?
        == unknown-credit-option
        content/micro-credentials/listening/2024-05/index.md:9:10: error: there is no credit option \#
        'harbor-credits' [unknown-credit-option]
           |
         9 | credit: [harbor-credits]
           |          ^^^^^^^^^^^^^^
           = hint: did you mean 'harbor-credit'?
        == unknown-edition
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:39: error: there is no \#
        edition 'listening@2024-06' [unknown-edition]
           = hint: did you mean 'listening@2024-05'?
        == unknown-file
        content/news/notes.docx: error: nothing is known about a file of this kind in this place [unknown-file]
           = hint: pages end in '.md', pictures in '.svg', '.png', '.jpg' or '.webp'
        == unknown-image
        content/news/2024-06-01-second.md:7:1: error: there is no image 'pier.png' [unknown-image]
           |
         7 | ![The pier](pier.png)
           | ^^^^^^^^^^^^^^^^^^^^^
           = hint: put the image beside this file, or correct its name
        == unknown-key
        content/news/2024-06-01-second.md:4:1: error: unknown key 'sumary' in the head of a news item \#
        [unknown-key]
           |
         4 | sumary: The guides meet again.
           | ^^^^^^
           = hint: did you mean 'summary'?
        == unknown-language
        content/about.eo.md: error: there are no texts in the language 'eo' [unknown-language]
           = hint: add 'templates/strings/eo.yml', which 'templates/strings/en.yml' shows the keys of, or rename \#
        the file
        == unknown-level
        content/micro-credentials/listening/2024-05/rubric.md:20:3: error: 'Not demonstrated' is not a level of \#
        this rubric [unknown-level]
           |
        20 | | Not demonstrated | The speaker does not agree yet. |
           |   ^^^^^^^^^^^^^^^^
           = hint: did you mean 'Not yet demonstrated'?
        == unknown-micro-credential
        content/micro-credentials/listening/2024-05/index.md:11:11: error: there is no micro-credential \#
        'listning' [unknown-micro-credential]
           |
        11 | related: [listning]
           |           ^^^^^^^^
           = hint: did you mean 'listening'?
        == unknown-page
        content/news/2024-06-01-second.md:7:16: error: there is no page or file '2024-05-01-strat.md' \#
        [unknown-page]
           |
         7 | They met as in [May](2024-05-01-strat.md).
           |                ^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: did you mean '2024-05-01-start.md'?
        == unknown-partial
        templates/robots.txt.mustache:3:4: error: unknown partial 'fraem' [unknown-partial]
           |
         3 | {{>fraem}}
           |    ^^^^^
           = hint: did you mean 'frame'?
        == unknown-provider
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:236: error: site.yml has \#
        no provider 'pier' [unknown-provider]
           = hint: add it to 'providers', under the name that it had then
        == unknown-section
        templates/robots.txt.mustache:3:4: error: unknown section 'pages' [unknown-section]
           |
         3 | {{#pages}}x{{/pages}}
           |    ^^^^^
           = note: looked up in 'robots'
           = hint: known here: 'sitemap'
        == unknown-series
        content/index.md:4:9: error: there is no series 'harbour-lights' [unknown-series]
           |
         4 | series: harbour-lights
           |         ^^^^^^^^^^^^^^
           = hint: did you mean 'harbor-lights'?
        == unknown-source
        content/news/2024-06-01-second.md:7:5: error: there is no source 'hand-book' [unknown-source]
           |
         7 |   - hand-book
           |     ^^^^^^^^^
           = hint: did you mean 'handbook'?
        == unknown-string
        templates/strings/es.yml:27:14: error: 'templates/strings/en.yml' has no text 'credit-eahc' \#
        [unknown-string]
           |
        27 | credit-eahc: "Cada microcredencial puede contar como {{credit}}."
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: did you mean 'credit-each'?
        == unknown-translation
        content/site.es.yml:7:10: error: 'credit-options' of site.yml has no entry for 'workshop-hour' \#
        [unknown-translation]
           |
         7 |   - key: workshop-hour
           |          ^^^^^^^^^^^^^
           = hint: did you mean 'workshop-hours'?
        == unknown-variable
        templates/robots.txt.mustache:2:12: error: unknown variable 'sitmap' [unknown-variable]
           |
         2 | Sitemap: {{sitmap}}
           |            ^^^^^^
           = note: looked up in 'robots'
           = hint: did you mean 'sitemap'?
        == unlisted-outcomes
        content/micro-credentials/listening/2024-05/index.md:20:1: error: the section 'Outcomes' has no list \#
        [unlisted-outcomes]
           |
        20 | ## Outcomes
           | ^^^^^^^^^^^
           = hint: write one outcome a line, each beginning with '- '
        == unmatched-close
        templates/robots.txt.mustache:3:1: error: '{{/sitemap}}' closes nothing: no section is open here \#
        [unmatched-close]
           |
         3 | {{/sitemap}}
           | ^^^^^^^^^^^^
           = hint: remove it, or open a section before it
        == unpublished-link
        content/404.md: error: the page '/404.html' links to '/nowhere/', which is not published \#
        [unpublished-link]
           = hint: correct the template, or add the file
        == unreadable-file
        content/about.md: error: this file cannot be read [unreadable-file]
           = hint: check that it exists and that you may read it
        == unsafe-link
        content/news/2024-06-01-second.md:7:1: error: a link cannot begin with 'javascript:': \#
        'javascript:alert(1)' [unsafe-link]
           |
         7 | [Again](javascript:alert(1))
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: link to 'https:', 'http:' or 'mailto:', or to a file of this site
        == untranslatable
        content/micro-credentials/listening/2024-05/rubric.es.md: error: 'rubric.md' is published in the language \#
        of the site alone [untranslatable]
           = hint: remove this file; pages in other languages lead to the original
        == utf-16
        content/news/2024-06-01-second.md: error: this file is encoded as UTF-16 [utf-16]
           = hint: save it as UTF-8 (in Notepad: Save As, then Encoding: UTF-8)
        == wrong-tag
        templates/robots.txt.mustache:3:1: error: 'sitemap' is text: without escaping it could break the page \#
        [wrong-tag]
           |
         3 | {{{sitemap}}}
           | ^^^^^^^^^^^^^
           = hint: write '{{sitemap}}'
        == wrong-type
        content/news/2024-06-01-second.md:2:8: error: 'title' must be text, not a list [wrong-type]
           |
         2 | title: [The, second, meeting]
           |        ^^^^^^^^^^^^^^^^^^^^^^
           = hint: write one text; put straight quotes around it if it begins with '[', '{' or '-'
        == yaml-anchor
        content/news/2024-06-01-second.md:2:8: error: a value cannot begin with '&' or '*' [yaml-anchor]
           |
         2 | title: &meeting The second meeting
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: put straight quotes around a text that begins so, or write out what is to stand here
        """#
}
