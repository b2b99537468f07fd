// Written by PlantedMistakeTests from Tests/Fixtures/invalid; CONTRIBUTING.md says how.

extension PlantedMistake {
    static let first = #"""
        == achievement-changed
        content/registry/specimens/achievements/listening@2024-05.json: error: the achievement was changed after \#
        badges were issued with it [achievement-changed]
           = note: content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:1:1: badges were \#
        issued with it here
           = hint: restore the file from the last commit; other words for new badges make a new edition
        == active-drawing
        content/lighthouse.svg:2:2: error: 'script' in this drawing can run or load something where the file is \#
        opened [active-drawing]
           |
         2 | <script>document.title = "Mine"</script>
           |  ^^^^^^
           = hint: export it again as a plain picture: without scripts, links, animations of them, and parts of \#
        other files
        == alias-taken
        content/about.md:4:11: error: '/news/' cannot lead to this page: something is published there \#
        [alias-taken]
           |
         4 | aliases: [/news/]
           |           ^^^^^^
           = hint: remove this entry, or the page or file that has the address now
        == award-file-header
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:1:1: error: the first line \#
        is not the head of an award file [award-file-header]
           = hint: it begins with '{"format":"rosette-awards","version":1,…'; restore the file from the last \#
        commit
        == award-file-name
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl: error: the file is not \#
        named after its run and its first award [award-file-name]
           = hint: rename it to '20240602T120000Z-0000-0000-0000-0001.jsonl'
        == award-file-seal
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl: error: the file was changed \#
        after it was sealed [award-file-seal]
           = note: content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:1: this line \#
        was changed: its own proof does not hold
           = hint: restore the file from the last commit
        == award-unknown-key
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:263: error: the key that \#
        signed this award is not in keys.json [award-unknown-key]
           = hint: restore keys.json from the last commit: no key is ever removed from it
        == badge-address
        content/badges/7g4n-q2ke-0w9r-x5tb.md:2:8: error: '/badges/7g4n-q2ke-0w9r-x5tb/' is an address that only \#
        a badge can have [badge-address]
           |
         2 | title: A badge that nobody issued
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: rename the file: what stands there must come from the registry
        == badge-not-svg
        content/micro-credentials/listening/2024-05/index.md:11:16: error: 'badge.png' is not an SVG file \#
        [badge-not-svg]
           |
        11 | badge: {image: badge.png, alt: "Badge for Listening at the Harbor"}
           |                ^^^^^^^^^
           = hint: name the SVG; the PNG of the same name is found beside it
        == broken-symlink
        content/news/gone.md: error: this is a shortcut (a symbolic link) to something that does not exist \#
        [broken-symlink]
           = hint: put the file itself here
        == completed-before-edition
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:39: error: the completion \#
        on 2024-04-30 is before the edition 'listening@2024-05' [completed-before-edition]
           = hint: name the edition that was in force then
        == credit-not-offered
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:209: error: the edition \#
        'listening@2024-05' does not offer the credit 'harbor-credit' [credit-not-offered]
           = hint: it lists: 'workshop-hours'
        == criterion-without-outcome
        content/micro-credentials/listening/2024-05/rubric.md:8:1: error: the criterion 'Ask open questions' \#
        matches no outcome [criterion-without-outcome]
           |
         8 | ## Ask open questions
           | ^^^^^^^^^^^^^^^^^^^^^
           = hint: did you mean 'Ask an open question'?
        == criterion-without-table
        content/micro-credentials/listening/2024-05/rubric.md:8:1: error: the criterion 'Ask an open question' \#
        has no table of levels [criterion-without-table]
           |
         8 | ## Ask an open question
           | ^^^^^^^^^^^^^^^^^^^^^^^
           = hint: add a table with one row a level
        == curly-quotes
        content/news/2024-06-01-second.md:2:8: error: curly quotes do not quote a value [curly-quotes]
           |
         2 | title: “The second meeting”
           |        ^^^^^^^^^^^^^^^^^^^^
           = hint: use straight quotes ("…"); to keep curly ones as part of the text, put straight ones around \#
        them
        == duplicate-key
        content/news/2024-06-01-second.md:5:1: error: the key 'title' stands here a second time [duplicate-key]
           |
         5 | title: A meeting
           | ^^^^^
           = note: content/news/2024-06-01-second.md:2:1: the first is here
           = hint: keep one of the two
        == duplicate-number
        content/commitments/2-open-ears.md:3:9: error: another commitment has the number 1 [duplicate-number]
           |
         3 | number: 1
           |         ^
           = note: content/commitments/1-open-doors.md:3:9: the other is here
           = hint: give each commitment a number of its own
        == duplicate-slug
        content/commitments/2-open-doors.md: error: another commitment is called 'open-doors' [duplicate-slug]
           = note: content/commitments/1-open-doors.md: the other is here
           = hint: rename one of the two files
        == empty-heading
        content/news/2024-06-01-second.md:7:1: error: this heading has no text [empty-heading]
           |
         7 | ##
           | ^^
           = hint: write the heading, or remove the '#'
        == empty-link
        content/news/2024-06-01-second.md:7:10: error: this link leads nowhere [empty-link]
           |
         7 | They met [again]().
           |          ^^^^^^^^^
           = hint: write its destination between the round brackets
        == empty-outcome
        content/micro-credentials/listening/2024-05/index.md:22:1: error: this outcome has no text [empty-outcome]
           |
        22 | -
           | ^
           = hint: write it, or remove the '-'
        == empty-section
        content/micro-credentials/listening/2024-05/index.md:16:1: error: the section 'Competency' is empty \#
        [empty-section]
           |
        16 | ## Competency
           | ^^^^^^^^^^^^^
           = hint: write its text below the heading
        == empty-value
        content/news/2024-06-01-second.md:2:1: error: 'title' is empty [empty-value]
           |
         2 | title:
           | ^^^^^
           = hint: write its value after the colon
        == example-base-url
        content/site.yml:3:11: error: 'https://harbor.example.org/' is an address for examples, where nobody can \#
        publish [example-base-url]
           |
         3 | base-url: https://harbor.example.org/
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: set 'base-url' in content/site.yml to the address of the site, or build without --release
        == file-too-large
        content/about.md: error: this file is larger than 16 MB [file-too-large]
           = hint: split it, or check that it is the file you meant
        == fingerprints-same-host
        content/site.yml:19:22: error: 'https://harbor.example.org/keys.html' is on the host of this site \#
        [fingerprints-same-host]
           |
        19 | key-fingerprints-at: https://harbor.example.org/keys.html
           |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: name a page on another host, which nobody can change who takes over this one
        == frozen-content
        content/micro-credentials/listening/2024-05/index.md:2:8: error: badges of 'listening@2024-05' were \#
        issued, and this was changed since: its title [frozen-content]
           |
         2 | title: Listening in the Harbor
           |        ^^^^^^^^^^^^^^^^^^^^^^^
           = hint: put back what was there, and say what was wrong under 'corrections'; if badges are to say \#
        something else from now on, make a new edition in a folder of its own
        == heading-level
        content/news/2024-06-01-second.md:11:1: error: this heading skips from level 2 to level 4 [heading-level]
           |
        11 | #### Lunch
           | ^^^^^^^^^^
           = hint: use '###'
        == image-elsewhere
        content/news/2024-06-01-second.md:7:1: error: the image 'https://elsewhere.example.org/pier.png' is not a \#
        file of this site [image-elsewhere]
           |
         7 | ![The pier](https://elsewhere.example.org/pier.png)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: put the image beside this file and name it; pages make no requests to other sites
        == invalid-achievement
        content/registry/specimens/achievements/listening@2024-05.json:48:5: error: this credit stands in the \#
        list already [invalid-achievement]
           = hint: restore the file from the last commit
        == invalid-address
        content/sources/handbook.md:6:6: error: 'www.harbor.example.org' is not a web address [invalid-address]
           |
         6 | url: www.harbor.example.org
           |      ^^^^^^^^^^^^^^^^^^^^^^
           = hint: write it whole, beginning with 'https://'
        == invalid-alias
        content/about.md:5:5: error: an earlier address begins with a slash, and 'about-us/' does not \#
        [invalid-alias]
           |
         5 |   - about-us/
           |     ^^^^^^^^^
           = hint: write '/about-us/'
        == invalid-award
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:209: error: this cannot be \#
        the key of a credit [invalid-award]
           = hint: use a key that the edition lists
        == invalid-award-id
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:7: error: this is not an \#
        award id [invalid-award-id]
           = hint: an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, \#
        o and u
        == invalid-base-url
        content/site.yml:3:11: error: 'harbor.example.org' cannot be the address of the site [invalid-base-url]
           |
         3 | base-url: harbor.example.org
           |           ^^^^^^^^^^^^^^^^^^
           = hint: write it as 'https://badges.example.org/' or 'https://example.org/some/path/'
        == invalid-date
        content/news/2024-06-01-second.md:3:7: error: 'March 24, 2020' is not a date this program reads \#
        [invalid-date]
           |
         3 | date: March 24, 2020
           |       ^^^^^^^^^^^^^^
           = hint: write it as '2020-03-24' (year-month-day)
        == invalid-edition
        content/micro-credentials/listening/spring-2024/index.md: error: 'spring-2024' cannot name an edition \#
        [invalid-edition]
           = hint: name the folder by year and month, such as '2020-09'
        == invalid-hash
        content/registry/specimens/keys.json:10:13: error: this is not a SHA-256 hash [invalid-hash]
           = hint: restore the file from the last commit
        == invalid-key
        content/registry/specimens/keys.json:6:14: error: this is not a public key [invalid-key]
           = hint: a public key begins with 'z6Mk'; restore the file from the last commit
        == invalid-keys
        content/registry/specimens/keys.json:1:1: error: there is no key in the list [invalid-keys]
           = hint: restore the file from the last commit
        == invalid-language
        content/site.yml:4:11: error: 'English' is not the name of a language [invalid-language]
           |
         4 | language: English
           |           ^^^^^^^
           = hint: write the short name of the language, such as 'en' or 'en-US'
        == invalid-repository
        content/site.yml:20:8: error: how files are edited at 'https://code.harbor.example/lights/site' is not \#
        known [invalid-repository]
           |
        20 |   url: https://code.harbor.example/lights/site
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = hint: add 'edit: https://…/{path}': the address of its form, with '{path}' where the file's path \#
        belongs
        == invalid-revocation
        content/registry/specimens/revocations/0000-0000-0000-0002.json:4:11: error: the revocation is dated \#
        before its badge was issued [invalid-revocation]
           = note: content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:1: the badge \#
        was issued here
           = hint: write the day since when the badge does not stand
        == invalid-slug
        content/micro-credentials/listening/2024-05/index.md:10:15: error: '../open-doors' cannot be part of an \#
        address [invalid-slug]
           |
        10 | commitments: [../open-doors]
           |               ^^^^^^^^^^^^^
           = hint: use lower-case letters, digits and single hyphens: 'open-doors'
        == invalid-status-list
        content/registry/specimens/status/1.json:16:20: error: this is not a status list [invalid-status-list]
           = hint: run 'rosette status', which makes it anew
        == invalid-utf8
        content/news/2024-06-01-second.md:2:20: error: this character is not stored as UTF-8 [invalid-utf8]
           |
         2 | title: A second caf� meeting
           |                    ^
           = hint: save it as UTF-8 (in Notepad: Save As, then Encoding: UTF-8)
        == invalid-yaml
        content/news/2024-06-01-second.md:2:8: error: a text with ': ' in it needs quotes [invalid-yaml]
           |
         2 | title: Second: the meeting
           |        ^^^^^^^^^^^^^^^^^^^
           = hint: put straight quotes around the text: "…"
        == json-cut-off
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:121: error: the text ends \#
        inside a string [json-cut-off]
           = note: content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:116: the string \#
        begins here
           = hint: the file looks cut off: copy it again, or restore it from version control
        == json-duplicate-name
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:174: error: the name 'id' \#
        is used twice in one object [json-duplicate-name]
           = note: content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:2: first used \#
        here
           = hint: keep one of the two; readers would not agree on which one counts
        == json-invalid-utf8
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:187: error: these bytes \#
        are not valid UTF-8 [json-invalid-utf8]
           = hint: save the file in the encoding UTF-8
        == json-missing-member
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:2:1: error: the member \#
        'completed' is missing [json-missing-member]
           = hint: add 'completed' to this object
        == json-syntax
        content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl:3:1: error: expected a value \#
        here [json-syntax]
           = hint: write text in double quotes; true, false and null are lower case and have none
        """#
}
