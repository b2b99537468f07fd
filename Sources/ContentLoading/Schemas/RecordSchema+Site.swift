import CatalogModel

// What holds for the site as a whole.

extension RecordSchema {
    static let site = RecordSchema(
        "site.yml", path: "content/site.yml",
        [
            ContentKey("title", .text, "the title of the site", example: "title: Example Micro-Credentials"),
            ContentKey(
                "description", .text, "one sentence, for search engines and link previews",
                example: "description: A sample catalog of one made-up micro-credential."),
            ContentKey(
                "base-url", .text,
                "where the site is, with https and a slash at the end; every badge carries it for good",
                example: "base-url: https://badges.sample.org/"),
            ContentKey(
                "earlier-base-urls", .texts, .optional,
                "where it was before, the oldest first; identifiers in `/data/` are made from the first",
                example: "earlier-base-urls: [https://old.sample.org/]"),
            ContentKey("language", .text, "the language of the texts, as a tag", example: "language: en"),
            ContentKey(
                "footer", .text, "the words at the foot of each page, in Markdown",
                example: "footer: \"Compiled from published articles. [Sources](sources/index.md)\""),
            ContentKey(
                "award-note", .text,
                "the notice on each badge page: what a badge is not; at most \(RecordReader.noticeLimit) words",
                example: "award-note: This page records what its issuer recorded. It does not judge the work behind it."
            ),
            ContentKey(
                "credit-options", .groups(creditOption), .optional,
                "what an earner can choose to have a badge count as",
                example: "credit-options: [{key: sample-hours, phrase: 10 sample hours}]"),
            ContentKey(
                "credit-year", .group(creditYear), .optional,
                "the year that completions are counted in; without it, badge pages name none",
                example: "credit-year: {name: school year, starts: 07-01}"),
            ContentKey(
                "providers", .groups(provider), .optional, "who offers what is completed",
                example: "providers: [{key: north-office, name: North Office}]"),
            ContentKey(
                "navigation", .groups(navigationItem), .optional, "the links in the header",
                example: "navigation: [{page: about.md, label: About}]"),
            ContentKey(
                "issuer", .group(issuer), .optional, "who issues the badges, as each badge says; needed to issue any",
                example: "issuer: {name: Example Organization, description: A made-up organization.}"),
            ContentKey(
                "badges", .group(badges), .optional, "which files a badge has", example: "badges: {images: png}"),
            ContentKey(
                "repository", .group(repository), .optional,
                "where these files are kept, which puts “Suggest an edit” on pages",
                example: "repository: {url: https://github.com/example/badges, branch: main}"),
            ContentKey(
                "key-fingerprints-at", .text, .optional,
                "a page on another host that gives out the fingerprints of the issuer’s keys; badge pages lead there",
                example: "key-fingerprints-at: https://office.sample.net/badge-keys.html"),
        ])

    private static let creditOption = RecordSchema(
        "a credit option",
        [
            ContentKey("key", .slug, "what rosters and front matter call it", example: "key: sample-hours"),
            ContentKey("phrase", .text, "what pages call it", example: "phrase: 10 sample hours"),
            ContentKey(
                "narrative", .text, .optional, "the sentence that a badge carries about it",
                example: "narrative: The earner chose 10 sample hours."),
            ContentKey("hours", .number, .optional, "how many hours it is", example: "hours: 10"),
        ])

    private static let creditYear = RecordSchema(
        "the credit year",
        [
            ContentKey("name", .text, "what such a year is called", example: "name: school year"),
            ContentKey("starts", .text, "its first day, as month and day", example: "starts: 07-01"),
            ContentKey(
                "source", .slug, .optional, "the source for that: the name of a file in `sources/`",
                example: "source: example-handbook"),
        ])

    private static let provider = RecordSchema(
        "a provider",
        [
            ContentKey("key", .slug, "what rosters call it", example: "key: north-office"),
            ContentKey("name", .text, "what badge pages call it", example: "name: North Office"),
        ])

    private static let navigationItem = RecordSchema(
        "a link in the header",
        [
            ContentKey("page", .text, "the path of its file below `content/`", example: "page: about.md"),
            ContentKey("label", .text, "what the link says", example: "label: About"),
        ])

    static let issuer = RecordSchema("an issuer", issuerKeys)

    static let specimenIssuer = RecordSchema(
        "issuer.yml", path: "content/registry/specimens/issuer.yml", issuerKeys)

    private static let issuerKeys = [
        ContentKey("name", .text, "its name", example: "name: Example Organization"),
        ContentKey("url", .text, .optional, "its website", example: "url: https://www.example.org/"),
        ContentKey(
            "email", .text, .optional, "the mailbox for questions about badges", example: "email: badges@example.org"),
        ContentKey("description", .text, "one sentence about it", example: "description: A made-up organization."),
    ]

    private static let badges = RecordSchema(
        "the files of badges",
        [
            .choice(
                "images", of: BadgePictureFormat.self,
                "the picture that a badge is baked into; without this group, `png`", example: "images: png")
        ])

    private static let repository = RecordSchema(
        "the repository",
        [
            ContentKey(
                "edit", .text, .optional,
                "for a host of no known kind: the whole address of its form, with `{path}` in the place of the file’s",
                example: "edit: https://code.example.org/edit?file={path}"),
            ContentKey(
                "url", .text, .depending("without `edit`"),
                "the repository on GitHub, GitLab, Codeberg, or a host that runs Gitea or Forgejo",
                example: "url: https://github.com/example/badges"),
            ContentKey("branch", .text, .depending("without `edit`"), "the branch to edit", example: "branch: main"),
            ContentKey(
                "folder", .text, .optional, "the folder that `content/` is in, where it is not at the top",
                example: "folder: site"),
        ])
}
