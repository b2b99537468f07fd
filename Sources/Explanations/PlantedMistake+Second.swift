// Written by PlantedMistakeTests from Tests/Fixtures/invalid; CONTRIBUTING.md says how.

extension PlantedMistake {
    static let second = #"""
        == json-too-deep
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:65: error: objects and \#
        lists are more than 64 levels deep [json-too-deep]
           = hint: take some levels out, or check that the file is the one you meant
        == json-unknown-member
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:200: error: unknown member \#
        'credits' [json-unknown-member]
           = hint: did you mean 'credit'?
        == json-wrong-type
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:242: error: 'list' must be \#
        a whole number, not a text [json-wrong-type]
           = hint: write it without quotes
        == language-folder
        content/es/menu.md: error: the pages in 'es' are published in a folder of this name [language-folder]
           = hint: rename 'content/es'
        == link-outside-source
        content/news/hosts.md: error: this is a shortcut (a symbolic link) to something outside the source folder \#
        [link-outside-source]
           = hint: put the file itself here
        == linked-folder
        content/events: error: this folder is a shortcut (a symbolic link) [linked-folder]
           = hint: put the folder itself here
        == lost-address
        content/permalinks.txt:4:1: error: '/about-us/' was published, and nothing is there any more \#
        [lost-address]
           |
         4 | /about-us/
           | ^^^^^^^^^^
           = hint: if it is '/about/' now, write 'aliases: [/about-us/]' at the head of 'content/about.md'; if it \#
        is over, put its file back and say so with 'retired'
        == lost-badges
        content/permalinks.txt:4:1: error: 2500 badges were published, and the registry has 0 [lost-badges]
           |
         4 | /badges/* 2500
           | ^^^^^^^^^^^^^^
           = hint: restore content/registry/ from the last commit; badges are withdrawn with 'rosette revoke', \#
        never removed
        == missing-achievement
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:1:1: error: badges were \#
        issued with an achievement that is not there [missing-achievement]
           = hint: restore 'achievements/listening@2023-01.json' from the last commit
        == missing-alternative-text
        content/news/2024-06-01-second.md:7:1: error: this image has no alternative text \#
        [missing-alternative-text]
           |
         7 | ![](../micro-credentials/listening/2024-05/badge.svg)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: say between the square brackets what the image shows
        == missing-export
        templates/assets/scripts/extra.js:1:1: error: the script 'scripts/pages/parts.js' exports no 'parts' \#
        [missing-export]
           |
         1 | import { parts } from "./pages/parts.js";
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: correct the name, write 'export' in front of it there, or import it from where it is made
        == missing-file
        content: error: there is no 'index.md' [missing-file]
           = hint: add the file; CONTRIBUTING.md lists what each page needs
        == missing-folder
        error: the source folder has no folder 'templates' [missing-folder]
           = hint: add it, or give the folder that holds content/ and templates/ with --source
        == missing-front-matter
        content/news/2024-06-01-second.md:1:1: error: this file does not begin with its title and other keys \#
        [missing-front-matter]
           |
         1 | # The second meeting
           | ^^^^^^^^^^^^^^^^^^^^
           = hint: begin the file with a line '---', then 'title: …', then another line '---'
        == missing-image
        content/micro-credentials/listening/2024-05/index.md:11:16: error: there is no image 'bagde.svg' beside \#
        this file [missing-image]
           |
        11 | badge: {image: bagde.svg, alt: "Badge for Listening at the Harbor"}
           |                ^^^^^^^^^
           = hint: did you mean 'badge.svg'?
        == missing-issuer
        content/registry/awards/20240601T120000Z-0000-0000-0000-0003.jsonl: error: there are awards, but site.yml \#
        names no issuer [missing-issuer]
           = hint: add the group 'issuer' to content/site.yml
        == missing-key
        content/news/2024-06-01-second.md:1:1: error: the head of a news item has no 'summary' [missing-key]
           |
         1 | ---
           | ^^^
           = hint: add a line 'summary: …'
        == missing-keys
        content/registry/specimens/keys.json: error: there are award files, but no keys to check their seals with \#
        [missing-keys]
           = hint: restore the file from the last commit
        == missing-level
        content/micro-credentials/listening/2024-05/rubric.md:8:1: error: the level 'Not yet demonstrated' is \#
        missing for 'Ask an open question' [missing-level]
           |
         8 | ## Ask an open question
           | ^^^^^^^^^^^^^^^^^^^^^^^
           = hint: add a row '| Not yet demonstrated | … |' to the table
        == missing-original
        content/abuot.es.md: error: this file translates 'abuot.md', which is not there [missing-original]
           = hint: did you mean 'about.es.md'?
        == missing-script
        templates/assets/scripts/extra.js:1:1: error: there is no script 'scripts/pages/part.js' [missing-script]
           |
         1 | import { part } from "./pages/part.js";
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: correct the path; it is relative to this script
        == missing-section
        content/micro-credentials/listening/2024-05/index.md:7:1: error: there is no section 'Competency' \#
        [missing-section]
           |
         7 | known: full
           | ^^^^^
           = hint: add a heading '## Competency', or set 'known: title-only' where only the title is known
        == missing-specimen-image
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:39: error: the edition \#
        'listening@2024-05' has no image 'badge-specimen.png' for its specimen [missing-specimen-image]
           = hint: add the image with a band across it, or remove the specimen
        == missing-status-list
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:234: error: there is no \#
        status list 'status/1.json' (and 1 more) [missing-status-list]
           = hint: run 'rosette status', which signs the list anew
        == missing-string
        templates/robots.txt.mustache:3:3: error: 'templates/strings/en.yml' has no string \#
        'colophon-of-the-robots' [missing-string]
           |
         3 | {{t.colophon-of-the-robots}}
           |   ^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: add 'colophon-of-the-robots' to 'templates/strings/en.yml'
        == missing-template
        templates/robots.txt.mustache: error: the template 'robots.txt' is missing [missing-template]
           = hint: every site needs this file
        == missing-translation
        content/site.es.yml:4:1: error: 'credit-options' has no entry for 'workshop-hours' [missing-translation]
           |
         4 | credit-options:
           | ^^^^^^^^^^^^^^
           = hint: add it: site.yml has one
        == mixed-retirement
        content/micro-credentials/listening/2023-01/index.md:5:9: error: some editions of 'listening' are retired \#
        and others are not [mixed-retirement]
           |
         5 | status: retired
           |         ^^^^^^^
           = hint: an edition with a successor is 'status: earlier'; only a micro-credential without one is \#
        retired
        == no-latest-edition
        content/micro-credentials/listening/2024-05/index.md:6:9: error: no edition of 'listening' has 'status: \#
        latest' [no-latest-edition]
           |
         6 | status: earlier
           |         ^^^^^^^
           = hint: mark the newest edition 'status: latest', or all of them 'status: retired'
        == not-a-file
        content/news/pipe.md: error: this is neither a file nor a folder [not-a-file]
           = hint: remove it
        == notice-too-long
        content/news/2024-06-01-second.md:5:9: error: the notice has 26 words, more than 25 [notice-too-long]
           |
         5 | notice: word word word word word word word word word word word word word word word word word word \#
        word word …
           |         \#
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: keep the one thing a reader must know
        == other-base-url
        content/registry/awards/20240601T120000Z-0000-0000-0000-0003.jsonl: error: these badges were issued under \#
        'https://harbor.example.org/', which is not the address of this site [other-base-url]
           = hint: if the site has moved, add that address to 'earlier-base-urls' in content/site.yml; if not, \#
        correct 'base-url'
        == other-status-list
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:234: error: \#
        'status/1.json' is the list of another issuer or base URL than this award's (and 1 more) \#
        [other-status-list]
           = hint: restore both files from the last commit, or run 'rosette status', which signs the list anew
        == outcome-count
        content/micro-credentials/listening/2024-05/index.es.md:13:1: error: the original has 2 outcomes, and \#
        this translation 1 [outcome-count]
           |
        13 | ## Resultados
           | ^^^^^^^^^^^^^
           = hint: translate each outcome of 'index.md', in its order
        == outcome-without-criterion
        content/micro-credentials/listening/2024-05/rubric.md:2:8: error: no criterion judges the outcome 'Say \#
        back what was meant' [outcome-without-criterion]
           |
         2 | title: "Rubric: Listening at the Harbor"
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: add a heading '## Say back what was meant' with a table of levels
        == output-contains-source
        error: the output folder '.' contains the source folder [output-contains-source]
           = hint: choose a folder that holds nothing but the site, such as 'public'
        == output-foreign-file
        error: a file in 'docs' that no build made is in the way: 'index.html' [output-foreign-file]
           = hint: move them away, or choose another output folder
        == output-not-a-folder
        error: the output folder 'site.txt' is a file [output-not-a-folder]
           = hint: move the file away, or choose another output folder
        == output-not-writable
        error: cannot write to 'site.txt': not a directory [output-not-writable]
           = hint: check that the folder exists and that you may write there, or choose another output folder
        == output-symlink
        error: a build does not write through links, and 'docs' has 1 in its way: 'news' [output-symlink]
           = hint: put real files and folders in place of the links, or choose another output folder
        == own-language
        content/about.en.md: error: 'en' is the language that the site is written in [own-language]
           = hint: put the text into 'about.md', or correct the language in the name of this file
        == permalink-line
        content/permalinks.txt:4:1: error: 'about' is no address of this site [permalink-line]
           |
         4 | about
           | ^^^^^
           = hint: write one address a line, such as '/about/'; lines that begin with '#' are comments
        == png-damaged
        content/micro-credentials/listening/2024-05/badge-specimen.png: error: the PNG ends too early, at or \#
        after byte 57 [png-damaged]
           = hint: the file looks cut off: download or copy it again
        == raw-html
        content/news/2024-06-01-second.md:7:1: error: HTML is not allowed in a text [raw-html]
           |
         7 | <div>They met again.</div>
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: write it in Markdown; to show the characters themselves, put them between backticks: '`<b>`'
        == recursive-partial
        templates/partials/ring.txt.mustache:1:1: error: 'partials/ring.txt' includes itself [recursive-partial]
           |
         1 | {{>ring.txt}}
           | ^^^^^^^^^^^^^
           = note: templates/robots.txt.mustache:3:1: 'partials/ring.txt' is used here
           = hint: it would never end: take out one of the tags named here
        == registry-file-format
        content/registry/specimens/keys.json:1:1: error: this file does not say that its format is 'rosette-keys' \#
        [registry-file-format]
           = hint: restore the file from the last commit
        == registry-file-too-large
        content/registry/specimens/keys.json: error: this file is larger than 4 MB [registry-file-too-large]
           = hint: restore the file from the last commit
        == registry-file-version
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:1:38: error: this is version \#
        2 of the format, and this program reads version 1 [registry-file-version]
           = hint: use a newer version of the program
        == repeated-award
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:4:1: error: this award \#
        stands in the registry already [repeated-award]
           = note: content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:1: the first is \#
        here
           = hint: restore the file from the last commit; where two runs issued the same awards, remove the file \#
        of the later run, and run 'rosette issue' with its roster again
        == repeated-criterion
        content/micro-credentials/listening/2024-05/rubric.md:22:1: error: the outcome 'ASK AN  OPEN QUESTION.' \#
        has a criterion above [repeated-criterion]
           |
        22 | ## ASK AN  OPEN QUESTION.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: keep one of the two
        == repeated-entry
        content/micro-credentials/listening/2024-05/index.md:10:27: error: 'open-doors' stands twice in \#
        'commitments' [repeated-entry]
           |
        10 | commitments: [open-doors, open-doors]
           |                           ^^^^^^^^^^
           = hint: keep one of the two
        == repeated-id
        content/404.md: error: the id 'top' stands twice on the page '/404.html' [repeated-id]
           = hint: rename the heading, or the id in the template
        """#
}
