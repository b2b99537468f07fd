extension Explanation {
    static let references: [Explanation] = [
        Explanation(
            "empty-link", "A link without a destination",
            means: "Between the round brackets stands nothing.",
            matters: "A link that leads nowhere is worse than none.",
            right: "[the rubric](rubric.md)"),
        Explanation(
            "unknown-page", "A link to a page that is not there",
            means: """
                The link names a file of this site that does not exist, or one outside of the content. Links name \
                the Markdown file, by its path from the file that they stand in.
                """,
            matters: "Readers would come to an error page.",
            right: "[About](../about.md)"),
        Explanation(
            "unknown-anchor", "A link to a place that the page does not have",
            means: """
                What follows '#' is the name of a heading on the page, in lower case and with hyphens. There is no \
                such heading.
                """,
            matters: "Readers would come to the top of a long page and look for the place themselves.",
            right: "[The sources](about.md#sources)"),
        Explanation(
            "unsafe-link", "A link that could do harm, or is not whole",
            means: "Links lead to a file of this site, or begin with 'https:', 'http:' or 'mailto:'.",
            matters: "'javascript:' and the like run a program in the reader's browser.",
            right: "[Program](https://example.org/)"),
        Explanation(
            "unknown-image", "A picture that is not there",
            means: "The text names a picture that does not lie where it says.",
            matters: "Readers would see a broken frame.",
            right: "![The badge](badge.svg)"),
        Explanation(
            "missing-image", "A picture of a badge or page that is not there",
            means: "A key names a picture that must lie beside the file; each badge has its picture as SVG and as PNG.",
            matters: "Programs that show badges ask for the picture, and some read only PNG.",
            right: "badge.svg and badge.png, beside index.md"),
        Explanation(
            "badge-not-svg", "The drawing of a badge is no SVG",
            means: "The badge of an edition is named by its SVG; the PNG of the same name is found beside it.",
            matters: "The SVG stays sharp at every size.",
            right: "image: badge.svg"),
        Explanation(
            "active-drawing", "A drawing that is more than a picture",
            means: """
                An SVG can hold scripts, links and what other files it loads. On a page it is a picture and no more; but \
                who opens its address opens all that is in it.
                """,
            matters: "A script in it could do on this site whatever a script of the site can do.",
            right: "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h24v24H0z\"/></svg>"),
        Explanation(
            "image-elsewhere", "A picture from another site",
            means: "Pictures are files of this site.",
            matters: "A picture from elsewhere tells that site who reads the page, and is gone when that site changes.",
            right: "![Six badges](badges.png)"),
        Explanation(
            "no-latest-edition", "A micro-credential without an edition that is in force",
            means: "Of the editions of a micro-credential one is 'status: latest', unless all are retired.",
            matters: "The page would not know which edition to show first.",
            right: "status: latest"),
        Explanation(
            "two-latest-editions", "Two editions that are both the latest",
            means: "Only the newest edition is 'status: latest'; those before it are 'earlier'.",
            matters: "Readers would not know which one counts today.",
            right: "status: earlier"),
        Explanation(
            "mixed-retirement", "Some editions are retired and others not",
            means: """
                An edition that has a successor is 'earlier'. 'retired' means that nobody can earn the \
                micro-credential any more, which holds for all its editions.
                """,
            matters: "The page would say both.",
            right: "status: earlier"),
        Explanation(
            "retired-in-force", "An edition that is retired and in force",
            means: """
                'retired' says since when a micro-credential is not offered any more, and 'status' says that this edition \
                still is, or that another took its place.
                """,
            matters: "The page would say both.",
            right: """
                status: retired
                retired: 2031-07-01
                """),
        Explanation(
            "two-departures", "A page that is over and elsewhere",
            means: "A page is 'retired', or its text stands on another site ('moved-to'); here it is both.",
            matters: "Readers would not know whether to look for it.",
            right: "moved-to: https://office.sample.org/about/"),
        Explanation(
            "unknown-micro-credential", "A micro-credential that is not there",
            means: "A name stands for a file in 'content/micro-credentials/', and there is none.",
            matters: "The page could not lead to it.",
            right: "micro-credential: listening"),
        Explanation(
            "unknown-series", "A series that is not there",
            means: "A name stands for a file in 'content/series/', and there is none.",
            matters: "The page could not lead to it.",
            right: "series: harbor-literacy"),
        Explanation(
            "unknown-commitment", "A commitment that is not there",
            means: "A name stands for a file in 'content/commitments/', and there is none.",
            matters: "The page could not lead to it.",
            right: """
                commitments:
                  - fair-access
                """),
        Explanation(
            "unknown-source", "A source that is not there",
            means: "A name stands for a file in 'content/sources/', and there is none.",
            matters: "A statement would rest on a source that nobody can look up.",
            right: """
                sources:
                  - harbor-journal
                """),
        Explanation(
            "unknown-credit-option", "A credit that site.yml does not list",
            means: "Credits are listed once in site.yml, under 'credit-options', each with a key.",
            matters: "The words of the credit come from there.",
            right: """
                credit-options:
                  - professional-development
                """),
        Explanation(
            "duplicate-number", "A number that is taken",
            means: "Two things of one kind have the same number.",
            matters: "They are listed in the order of their numbers, and people refer to them by number.",
            right: "number: 2"),
        Explanation(
            "edition-status", "A status that could not be changed",
            means: """
                'rosette new edition' makes the new edition the latest, and writes 'status: earlier' into the one before it. \
                The line to change was not found in that file.
                """,
            matters: "A micro-credential has one latest edition: with two, the site could not be built.",
            wrong: "{title: Reading Water, status: latest}",
            right: "status: latest"),
        Explanation(
            "unknown-edition", "An edition that is not there",
            means: "A badge names an edition that the content does not have.",
            matters: "The page of the badge has nothing to say what it was for.",
            right: "listening@2020-09"),
        Explanation(
            "credit-not-offered", "A credit that the edition does not offer",
            means: "An edition lists the credits that can be chosen with it, and this is none of them.",
            matters: "A badge would promise credit that nobody gives.",
            right: "credit: professional-development"),
        Explanation(
            "unknown-provider", "A provider that site.yml does not list",
            means: "Providers are listed once in site.yml, each with a key and the name that it had then.",
            matters: "The name of the provider comes from there.",
            right: """
                providers:
                  - key: harbor
                    name: Harbor Office of Learning
                """),
        Explanation(
            "unpublished-link", "A page with a link to nothing",
            means: """
                After all pages were made, one of them links to an address that is not part of the site. Links in \
                texts are checked before that, so this one stands in a template.
                """,
            matters: "Readers would come to an error page.",
            right: """
                <a href="{{site.home}}">
                """),
        Explanation(
            "repeated-id", "A name that stands twice on a page",
            means: "Places on a page have names, made from headings or given in a template. Two are the same.",
            matters: "A link to the second leads to the first.",
            right: "## Sources of the rubric"),
    ]
}
