extension Explanation {
    static let check: [Explanation] = [
        Explanation(
            "orphan-page", "A page that no one links to",
            means: """
                Going from link to link, from the front page on, a reader never comes to this page. This is a \
                warning of 'rosette check'.
                """,
            matters: "A page that nobody finds may be a forgotten draft, or its link was lost in a change.",
            wrong: "content/open-day.md, which no page names",
            right: "Come to the [open day](open-day.md)."),
        Explanation(
            "unlisted-addresses", "Addresses that are not noted yet",
            means: """
                The site publishes addresses that 'content/permalinks.txt' does not list. This is a warning of 'rosette \
                check'.
                """,
            matters: "Only what is listed there cannot be lost by mistake.",
            wrong: "content/permalinks.txt, without the page that was added last week",
            right: "rosette permalinks"),
        Explanation(
            "no-permalinks", "Badges whose addresses nobody guards",
            means: """
                There are badges, and no 'content/permalinks.txt' that lists the addresses they name. This is a warning of \
                'rosette check'.
                """,
            matters: "A page that a badge names could be renamed, and nobody would notice.",
            wrong: "content/registry/ with badges, and no content/permalinks.txt",
            right: "rosette permalinks"),
        Explanation(
            "large-image", "A picture that is too large",
            means: """
                A picture that pages show has more than 500,000 bytes, or is wider or higher than 2,400 pixels. This\
                 is a warning of 'rosette check'.
                """,
            matters: """
                On a slow line 500,000 bytes take some seconds, and no page shows a picture wider than half of 2,400\
                 pixels, which already serves screens with twice the density.
                """,
            wrong: "content/news/open-day.png, straight from a camera",
            right: "The same picture, saved 1,600 pixels wide."),
        Explanation(
            "old-status-list", "A status list that was signed long ago",
            means: """
                The list that says which badges were withdrawn was signed more than a year ago. This is a warning of\
                 'rosette check'.
                """,
            matters: """
                Whoever checks a badge sees the day of the list, and after a year will ask whether anybody still \
                looks after it.
                """,
            wrong: "content/registry/status/1.json, signed in March of the year before last",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "dead-link", "A link to another site that leads nowhere",
            means: """
                With '--external', 'rosette check' asks other sites for the pages that texts link to. This one was \
                answered with an error, or not at all. This is a warning: a site may be down for a day.
                """,
            matters: "Readers follow the link and find nothing; a source that is gone cannot be looked up.",
            wrong: "[Program](https://example.org/gone)",
            right: "[Program](https://example.org/program)"),
        Explanation(
            "unchecked-link", "A link to another site that could not be checked",
            means: """
                With '--external', 'rosette check' asked for the page, and the site answers people only, or takes no\
                 more requests for now. This is a warning.
                """,
            matters: "The page may be there or not; only somebody who looks can tell.",
            wrong: "[Program](https://example.org/members)",
            right: "Open the link in a browser, and see whether the page is there."),
        Explanation(
            "links-not-checked", "Links to other sites could not be checked",
            means: """
                With '--external', 'rosette check' runs the program 'curl', which is not there; or the answers could\
                 not be kept for the next time. This is a warning.
                """,
            matters: "Nothing is known about the links of this site to others.",
            wrong: "rosette check --external, on a machine without curl",
            right: "apt install curl"),
        Explanation(
            "fingerprint-not-elsewhere", "A key that the second place does not know",
            means: """
                With '--external', 'rosette check' reads the page that 'key-fingerprints-at' names. The fingerprint of \
                a key of this site is not on it. This is a warning.
                """,
            matters: """
                Either the page was not brought up to date when a key was added, or the key is a stranger's. An auditor \
                who compares the two cannot tell.
                """,
            wrong: "A key that was made with 'rosette keys rotate', and a page that only has the one before",
            right: "The line 'fingerprint' of 'rosette keys list', written on that page."),
        Explanation(
            "withdrawn-fingerprint-elsewhere", "A withdrawn key that the second place still gives out",
            means: """
                With '--external', 'rosette check' reads the page that 'key-fingerprints-at' names. It still has the \
                fingerprint of a key that was withdrawn. This is a warning.
                """,
            matters: "Whoever finds it there takes for the issuer's what a thief signed.",
            wrong: "The fingerprint of a stolen key, on the page with the issuer's keys",
            right: "The page with the fingerprint of the key that signs now, and without that of the stolen one."),
        Explanation(
            "second-place-not-read", "The second place could not be read",
            means: """
                With '--external', 'rosette check' reads the page that 'key-fingerprints-at' names. There was no \
                answer, or another than the page. This is a warning.
                """,
            matters: "A page that nobody can read is no second place.",
            wrong: "key-fingerprints-at: https://office.example.net/gone.html",
            right: "key-fingerprints-at: https://office.example.net/badge-keys.html"),
    ]
}
