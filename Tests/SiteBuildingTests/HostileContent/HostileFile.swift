/// A file that a pull request could add or change, and what a build says of it.
struct HostileFile: Sendable {
    enum Content: Sendable {
        case text(String)
        case link(String)
        case pipe
        case folder
        /// A file of so many bytes, of which none was written.
        case hole(bytes: UInt64)
    }

    /// What somebody is after.
    enum Aim: CaseIterable, Sendable {
        case script
        case reading
        case writing

        var files: [HostileFile] {
            switch self {
            case .script: HostileFile.scripts
            case .reading: HostileFile.readings
            case .writing: HostileFile.names
            }
        }
    }

    /// From the source folder.
    let path: String
    let content: Content
    /// The ids of what must be told of it.
    let told: Set<String>

    init(_ path: String, _ content: Content, _ told: String...) {
        self.path = path
        self.content = content
        self.told = Set(told)
    }

    /// A news item with this body.
    private static func page(_ name: String, _ body: String, _ told: String) -> HostileFile {
        HostileFile("content/news/\(name).md", .text(head + body + "\n"), told)
    }

    private static let head = "---\ntitle: News\nsummary: Some news.\ndate: 2024-06-01\n---\n\n"

    /// A source whose front matter has this line.
    private static func source(_ name: String, _ line: String, _ told: String) -> HostileFile {
        HostileFile(
            "content/sources/\(name).md",
            .text(
                "---\ntitle: A source\nlabel: A source\npublisher: Guild\ndate: 2024-01\nkind: given\n\(line)\n---\n\nText.\n"
            ),
            told)
    }

    private static func drawing(_ name: String, _ content: String, _ told: String = "active-drawing") -> HostileFile {
        HostileFile("content/\(name).svg", .text("<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>"), told)
    }

    /// Each would put a script on a page, or load something from elsewhere.
    static let scripts: [HostileFile] = [
        page("element", "<script>alert(1)</script>", "raw-html"),
        page("capitals", "<ScRiPt>alert(1)</ScRiPt>", "raw-html"),
        page("handler", "A <b onclick=\"alert(1)\">word</b>", "raw-html"),
        page("frame", "<iframe src=x></iframe>", "raw-html"),
        page("style", "<style>body{}</style>", "raw-html"), page("cdata", "A <![CDATA[x]]> b", "raw-html"),
        page("instruction", "<?x alert(1)?>", "raw-html"),
        page("link", "[x](javascript:alert(1))", "unsafe-link"),
        page("case", "[x](jAvAsCrIpT:alert(1))", "unsafe-link"),
        page("decimal", "[x](&#106;avascript:alert(1))", "unsafe-link"),
        page("hexadecimal", "[x](java&#x73;cript&#x3A;alert(1))", "unsafe-link"),
        page("named", "[x](javascript&colon;alert(1))", "unsafe-link"),
        page("tab", "[x](java&Tab;script:alert(1))", "unsafe-link"),
        page("line", "[x](java&NewLine;script:alert(1))", "unsafe-link"),
        page("control", "[x](&#1;javascript:alert(1))", "unsafe-link"),
        page("data", "[x](data:text/html,a)", "unsafe-link"),
        page("visual", "[x](vbscript:a)", "unsafe-link"), page("blob", "[x](blob:https://a.example/1)", "unsafe-link"),
        page("automatic", "<javascript:alert(1)>", "unsafe-link"),
        page("definition", "[x]\n\n[x]: javascript:alert(1)", "unsafe-link"),
        page("footnote", "a[^1]\n\n[^1]: [x](javascript:alert(1))", "unsafe-link"),
        page("cell", "| a |\n|---|\n| [x](javascript:alert(1)) |", "unsafe-link"),
        page("file", "[x](file:///etc/passwd)", "unsafe-link"), page("host", "[x](//a.example/)", "unsafe-link"),
        page("slashes", "[x](\\\\\\\\a.example/)", "unsafe-link"),
        page("picture", "![x](https://a.example/a.png)", "image-elsewhere"),
        page("picture-script", "![x](javascript:alert(1))", "image-elsewhere"),
        page("picture-data", "![x](data:image/svg+xml,x)", "image-elsewhere"),
        source("script-url", "url: javascript:alert(1)", "invalid-address"),
        source("data-url", "url: data:text/html,x", "invalid-address"),
        drawing("drawn-script", "<script>alert(1)</script>"), drawing("drawn-handler", "<g onload=\"alert(1)\"/>"),
        drawing("drawn-frame", "<foreignObject/>"), drawing("drawn-link", "<a href=\"javascript:alert(1)\"/>"),
        drawing("drawn-use", "<use href=\"https://a.example/a.svg#b\"/>"),
        drawing("drawn-style", "<style>@import 'https://a.example/'</style>"),
        drawing("drawn-damage", "<script>alert(1)</script", "svg-malformed"),
        HostileFile("content/drawn-page.svg", .text("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"), "svg-malformed"),
        HostileFile("content/page.html", .text("<script>alert(1)</script>"), "unknown-file"),
        HostileFile("content/page.xhtml", .text("<script>alert(1)</script>"), "unknown-file"),
        HostileFile("content/code.js", .text("alert(1)"), "unknown-file"),
        HostileFile("content/_headers", .text("/*\n  Content-Security-Policy: none\n"), "unknown-file"),
        HostileFile("content/_redirects", .text("/* https://a.example/ 301\n"), "unknown-file"),
        HostileFile("content/did.json", .text("{}"), "unknown-file"),
    ]

    /// Each would read what is outside of the source, or keep the build waiting.
    static let readings: [HostileFile] = [
        HostileFile("content/news/password.md", .link("/etc/passwd"), "link-outside-source"),
        HostileFile("content/news/beside.md", .link("../../../outside.md"), "link-outside-source"),
        HostileFile("content/news/chain.md", .link("../chain.md"), "link-outside-source"),
        HostileFile("content/chain.md", .link("../../outside.md"), "link-outside-source"),
        HostileFile("content/git.pdf", .link("../.git/config"), "link-outside-source"),
        HostileFile("content/key.pdf", .link("../rosette-key.json"), "link-outside-source"),
        HostileFile("content/award.pdf", .link("registry/specimens/keys.json"), "link-outside-source"),
        HostileFile("content/hidden.pdf", .link(".hidden"), "link-outside-source"),
        HostileFile("content/template.pdf", .link("../templates/page.html.mustache"), "link-outside-source"),
        HostileFile(
            "content/registry/specimens/awards/a.jsonl", .link("../../../../../outside.md"), "link-outside-source"),
        HostileFile("templates/assets/a.css", .link("/etc/passwd"), "link-outside-source"),
        HostileFile("templates/assets/b.css", .link("../../rosette-key.json"), "link-outside-source"),
        HostileFile("templates/partials/c.html.mustache", .link("../../../outside.md"), "link-outside-source"),
        HostileFile("content/folder", .link("/etc"), "link-outside-source"),
        HostileFile("content/upward", .link(".."), "link-outside-source"),
        HostileFile("content/inner", .link("news"), "linked-folder"),
        HostileFile("content/zero.pdf", .link("/dev/zero"), "link-outside-source"),
        HostileFile("content/own.pdf", .link("own.pdf"), "broken-symlink"),
        HostileFile("content/gone.pdf", .link("nowhere"), "broken-symlink"),
        HostileFile("content/pipe.md", .pipe, "not-a-file"),
        HostileFile("content/to-pipe.md", .link("pipe.md"), "not-a-file"),
        HostileFile("templates/assets/pipe.css", .pipe, "not-a-file"),
        HostileFile("content/news/folder.md", .folder),
        HostileFile("content/large.md", .hole(bytes: 1 << 40), "file-too-large"),
        page("up", "[x](../../../../etc/passwd)", "unknown-page"),
        page("up-decoded", "[x](%2e%2e/%2e%2e/%2e%2e/etc/passwd)", "unknown-page"),
        page("picture-up", "![x](../../../../etc/passwd)", "unknown-image"),
        page("picture-root", "![x](/etc/passwd)", "image-elsewhere"),
    ]

    /// Each would be published at a place that is none of a page.
    static let names: [HostileFile] = [
        HostileFile("content/a\nb.md", .text(head), "invalid-slug"),
        HostileFile("content/a b.md", .text(head), "invalid-slug"),
        HostileFile("content/%2e%2e.md", .text(head), "invalid-slug"),
        HostileFile("content/a\u{202E}dm.md", .text(head), "invalid-slug"),
        HostileFile("content/\"><script>.md", .text(head), "invalid-slug"),
        HostileFile("content/é.md", .text(head), "invalid-slug"),
        HostileFile("content/a\\b.md", .text(head), "invalid-slug"),
        HostileFile("content/-rf.pdf", .text("a"), "invalid-slug"),
        HostileFile("content/\u{1B}]0;x\u{7}.md", .text(head), "invalid-slug"),
        HostileFile(
            "content/news/slug.md", .text(head.replacing("date:", with: "slug: ../../x\ndate:")), "invalid-slug"),
        HostileFile(
            "content/news/bomb.md",
            .text(
                head.replacing(
                    "date:",
                    with: "a: &a [x, x]\n"
                        + (1..<40).map { "b\($0): &b\($0) [*\($0 == 1 ? "a" : "b\($0 - 1)"), *a]\n" }.joined()
                        + "date:")), "yaml-anchor"),
        HostileFile(
            "content/news/tag.md", .text(head.replacing("title: News", with: "title: !!binary aGVsbG8=")),
            "invalid-yaml"),
    ]
}
