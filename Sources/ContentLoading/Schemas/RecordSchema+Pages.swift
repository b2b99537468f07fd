import CatalogModel

// What the front matter of a page can say, by the kind of page.

extension RecordSchema {
    static let home = RecordSchema(
        "the home page", path: "content/index.md",
        page(summary: .required) + [
            ContentKey(
                "series", .slug, "the series that the front page leads into: its file's name",
                example: "series: example-series")
        ])

    static let series = RecordSchema(
        "a series", path: "content/series/<name>.md",
        page(summary: .required) + retirement + [
            movedTo,
            shortTitle,
            ContentKey(
                "micro-credentials", .slugs, .optional,
                "its micro-credentials, in their order: the names of their folders",
                example: "micro-credentials: [example-skill]"),
            ContentKey(
                "credit", .slugs, .optional, "what each of them can count for: keys of `credit-options` in site.yml",
                example: "credit: [sample-hours]"),
        ])

    static let edition = RecordSchema(
        "an edition", path: "content/micro-credentials/<name>/<year>-<month>/index.md",
        [known] + page(summary: .depending("where `known` is `full`")) + editionKeys + retirement)

    private static let known = ContentKey.choice(
        "known", of: Edition.Knowledge.self,
        "`full`, or `title-only` where nothing but the title is known; only then may the sections “Competency” and "
            + "“Outcomes” be missing",
        example: "known: full")

    private static let editionKeys: [ContentKey] = [
        shortTitle,
        ContentKey("number", .number, .optional, "its place in the series", example: "number: 1"),
        .choice("hue", of: Hue.self, "the color of its pages", example: "hue: lake"),
        .choice(
            "status", of: Edition.Status.self,
            "`latest` for one edition of each micro-credential, `earlier` for those before it, `retired` for all of one "
                + "that is no longer offered",
            example: "status: latest"),
        ContentKey(
            "credit", .slugs, .optional, "what it can count for: keys of `credit-options` in site.yml",
            example: "credit: [sample-hours]"),
        ContentKey(
            "commitments", .slugs, .optional, "the commitments related to it: their files’ names without the number",
            example: "commitments: [example-commitment]"),
        ContentKey(
            "related", .slugs, .optional, "micro-credentials related to it: the names of their folders",
            example: "related: [other-skill]"),
        ContentKey(
            "corrections", .groups(correction), .optional,
            "notes beside words that badges carry and that can no longer be changed",
            example: "corrections: [{date: 2026-03-01, text: The second outcome means the school year.}]"),
        ContentKey(
            "badge", .group(badge), "the badge’s drawing",
            example: "badge: {image: badge.svg, alt: Badge for Using an Example Skill}"),
    ]

    private static let correction = RecordSchema(
        "a correction",
        [
            ContentKey("date", .date, "the day of the note", example: "date: 2026-03-01"),
            ContentKey("text", .text, "what it says", example: "text: The second outcome means the school year."),
        ])

    private static let badge = RecordSchema(
        "the badge",
        [
            ContentKey(
                "image", .text, "an SVG file beside the page, with a PNG of the same name", example: "image: badge.svg"),
            ContentKey("alt", .text, "in words, what it shows", example: "alt: Badge for Using an Example Skill"),
        ])

    static let rubric = RecordSchema(
        "a rubric", path: "content/micro-credentials/<name>/<year>-<month>/rubric.md",
        page(summary: .optional) + [
            .choice(
                "status", of: Rubric.Status.self, "`official` where work is scored with it, otherwise `illustrative`",
                example: "status: illustrative"),
            ContentKey(
                "levels", .texts, "the levels of its tables, the best first",
                example: "levels: [Demonstrated, Not yet demonstrated]"),
            ContentKey(
                "required-level", .text, "the level at which an outcome counts as reached; one of `levels`",
                example: "required-level: Demonstrated"),
        ])

    static let commitment = RecordSchema(
        "a commitment", path: "content/commitments/<number>-<name>.md",
        page(summary: .optional) + [
            ContentKey("number", .number, "its number, which no other commitment has", example: "number: 1"),
            .choice(
                "certainty", of: Commitment.Certainty.self,
                "`sourced` where its words were checked against a source; `recalled` ones are left out of the data for "
                    + "programs",
                example: "certainty: sourced"),
        ])

    static let newsItem = RecordSchema(
        "a news item", path: "content/news/<date>-<name>.md",
        page(summary: .required) + retirement + [
            movedTo,
            ContentKey("date", .date, "its day, which the list of news is sorted by", example: "date: 2026-01-15"),
            ContentKey(
                "slug", .slug, .optional, "the last part of its address; without it, the file’s name",
                example: "slug: sample-site"),
        ])

    static let source = RecordSchema(
        "a source", path: "content/sources/<name>.md",
        page(summary: .optional) + [
            ContentKey("label", .text, "the source in short, for lists", example: "label: Example Handbook, 2026"),
            ContentKey("publisher", .text, "who published it", example: "publisher: Example Organization"),
            ContentKey("date", .date, .optional, "when", example: "date: 2026-01"),
            ContentKey(
                "url", .text, .optional, "where it can be read, with https or http",
                example: "url: https://www.example.org/handbook"),
            .choice(
                "kind", of: Source.Kind.self,
                "`given` where the site is based on it, `found` where it was read in a copy that may be out of date",
                example: "kind: given"),
        ])

    static let page = RecordSchema(
        "a page", path: "any other content/…/<name>.md", page(summary: .required) + retirement + [movedTo])

    /// Pages that the site itself needs, which can be neither retired nor moved.
    static let standingPage = RecordSchema(
        "a page of the site’s own",
        path:
            "content/404.md, data.md, issuer.md, search.md, verify.md, commitments/matrix.md and each index.md of a folder",
        page(summary: .required))

    private static let retirement: [ContentKey] = [
        ContentKey(
            "retired", .date, .depending("with `retired-reason` or `replaced-by`"),
            "since when it is over; the page stays at its address and says so", example: "retired: 2027-06-30"),
        ContentKey(
            "retired-reason", .text, .depending("with `retired` or `replaced-by`"), "why, in a sentence",
            example: "retired-reason: The pilot ended in June 2027."),
        ContentKey(
            "replaced-by", .text, .optional, "the file of the page to read instead, as in a link",
            example: "replaced-by: about.md"),
    ]

    private static let movedTo = ContentKey(
        "moved-to", .text, .optional, "its address on another site, which the page then shows instead of its text",
        example: "moved-to: https://www.sample.org/handbook/")

    static let aliases = ContentKey(
        "aliases", .texts, .optional, "addresses that it had before, which lead to it",
        example: "aliases: [/old-name/]")

    static let shortTitle = ContentKey(
        "short-title", .text, "its name where the title is too long, such as in a table",
        example: "short-title: Example Skill")

    /// The keys that every kind of page has.
    private static func page(summary: ContentKey.Need) -> [ContentKey] {
        [
            ContentKey("title", .text, "the heading of the page", example: "title: Using an Example Skill"),
            ContentKey(
                "summary", .text, summary, "one sentence for lists, search engines and link previews",
                example: "summary: You will use a made-up skill in your own work, and show what came of it."),
            ContentKey(
                "notice", .text, .optional,
                "the one thing that a reader must know, at the top of the page; at most \(RecordReader.noticeLimit) words",
                example: "notice: Illustrative rubric, not used for scoring."),
            ContentKey(
                "sources", .slugs, .optional, "what the page rests on, listed at its end: names of files in `sources/`",
                example: "sources: [example-handbook]"),
            ContentKey(
                "search-words", .texts, .optional, "other words that people look for the page by; no page shows them",
                example: "search-words: [MC 1, PD hours]"),
            aliases,
        ]
    }
}
