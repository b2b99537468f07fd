extension Explanation {
    static let frontMatter: [Explanation] = [
        Explanation(
            "missing-front-matter", "A text without its head",
            means: """
                A text begins with lines such as 'title: …' between two lines '---'. They are missing here, or \
                something comes before them.
                """,
            matters: "Without them the page has no title.",
            right: """
                ---
                title: About this catalog
                ---
                """),
        Explanation(
            "unclosed-front-matter", "The head of a text does not end",
            means: "The first line '---' opens the keys of a text; a second line '---' must close them.",
            matters: "The whole text would be read as keys.",
            right: """
                ---
                title: About this catalog
                ---
                """),
        Explanation(
            "invalid-yaml", "Keys and values that cannot be read",
            means: """
                Between the lines '---', and in files that end in '.yml', every line is 'key: value', an entry of a \
                list, or more of the text above (this way of writing is called YAML). Here it is not.
                """,
            matters: "What was meant can only be guessed, and a guess would be published.",
            right: """
                title: "Equity: what it takes"
                """),
        Explanation(
            "yaml-anchor", "A value that begins with '&' or '*'",
            means: """
                In YAML, '&' and '*' at the start of a value make one value stand for another. That is not used \
                here.
                """,
            matters: "Values that stand for others are hard to find when one of them must change.",
            right: """
                title: "*Listening* in schools"
                """),
        Explanation(
            "tab-in-front-matter", "A tab where spaces belong",
            means: "Lines between the lines '---' are moved in with spaces; a tab stands here.",
            matters: "How wide a tab is differs from program to program, so what belongs to what would be unclear.",
            right: """
                requires:
                  - one
                """),
        Explanation(
            "curly-quotes", "Curly quotes around a value",
            means: """
                A word processor has turned straight quotes into curly ones. Only straight quotes hold a value \
                together.
                """,
            matters: "Curly ones would become part of the text, and what stands between them could be misread.",
            right: """
                title: "About this catalog"
                """),
        Explanation(
            "duplicate-key", "A key that stands twice",
            means: "The same key stands a second time in one place.",
            matters: "Only one of the two values can count.",
            right: "title: About this catalog"),
        Explanation(
            "unknown-key", "A key that is not known here",
            means: "Each kind of file has its own keys. This one is misspelled, or belongs to another kind of file.",
            matters: "What it says would be left out without a word.",
            right: "title: About this catalog"),
        Explanation(
            "missing-key", "A key that must be there is not",
            means: "A value without which the page cannot be made is not given.",
            matters: "The page would have a gap, such as no title.",
            right: "title: About this catalog"),
        Explanation(
            "wrong-type", "A value of another kind",
            means: """
                One key takes a text, another a number, a list or a group of keys. This value is of another kind \
                than its key takes.
                """,
            matters: "It cannot be shown where it belongs.",
            right: "number: 3"),
        Explanation(
            "empty-value", "A value that is not there",
            means: "The key stands here, and nothing after its colon; or an entry of a list is empty.",
            matters: "Either something was forgotten, or the line is not needed.",
            right: "description: How this catalog was made."),
        Explanation(
            "unknown-choice", "A word that is not one of those to choose from",
            means: "This key takes one of a few words.",
            matters: "Another word would be understood as none of them.",
            right: "status: latest"),
        Explanation(
            "invalid-date", "A date that cannot be read, or does not exist",
            means: """
                Days are written as year-month-day, with figures only. Months are written as '2020-09', and a day of\
                 every year as '07-01'.
                """,
            matters: "'3/4/2020' is in March for some readers and in April for others.",
            right: "date: 2020-03-24"),
        Explanation(
            "invalid-address", "Something that is not a web address",
            means: "A whole address is wanted here, beginning with 'https://'.",
            matters: "A link without its beginning leads to a page of this site that does not exist.",
            right: "url: https://example.org/"),
        Explanation(
            "invalid-base-url", "Not the address of a site",
            means: """
                The address of the whole site begins with 'https://', has a host in lower case and ends with a \
                slash.
                """,
            matters: "It is part of every link and of every signed badge, so it must be written in one way only.",
            right: "base-url: https://badges.example.org/"),
        Explanation(
            "fingerprints-same-host", "A second place that is not a second one",
            means: """
                'key-fingerprints-at' names a page that gives out the fingerprints of the issuer's keys besides this \
                site. It has to be on another host.
                """,
            matters: """
                Whoever takes over this site can show keys of their own on it, and fingerprints to go with them. A page \
                on the same host would be changed along.
                """,
            right: "key-fingerprints-at: https://office.example.net/badge-keys.html"),
        Explanation(
            "invalid-language", "Not the name of a language",
            means: "Languages have short names of two or three letters, sometimes with a country: the names of BCP 47.",
            matters: "Browsers read pages aloud, and hyphenate and translate them, by this name.",
            right: "language: en-US"),
        Explanation(
            "invalid-edition", "Not the name of an edition",
            means: "The folder of an edition is named after the month in which it began.",
            matters: "It is part of the address of the edition and of all its badges.",
            right: "content/micro-credentials/listening/2020-09/index.md"),
        Explanation(
            "invalid-repository", "Not a place where this site is kept",
            means: """
                The group 'repository' says where the files of the site are kept, so that pages can lead to the form\
                 that edits them. For GitHub, GitLab and Codeberg it takes the address of the repository and the \
                branch; for others it takes 'edit', a whole address with '{path}' where the file's path belongs.
                """,
            matters: """
                Otherwise "Suggest an edit" on every page would lead nowhere.
                """,
            right: """
                repository:
                  url: https://github.com/example/badges
                  branch: main
                """),
        Explanation(
            "repeated-entry", "An entry that stands twice in a list",
            means: "The same entry stands in one list a second time.",
            matters: "It would be shown twice, or one of the two would be lost.",
            right: """
                requires:
                  - one
                  - two
                """),
        Explanation(
            "notice-too-long", "A notice that is too long",
            means: "A notice is the one thing a reader must know before anything else, and has a limit of words.",
            matters: "A long notice is not read.",
            right: "notice: This edition is closed."),
    ]
}
