import Diagnostics
import Markdown
import MarkdownParsing

/// Markdown to HTML: every node stands in its file, and the page has nothing in it but what Markdown can say.
struct MarkdownEntry: FuzzEntry {
    var seeds: [[UInt8]] {
        SeedFiles.files(below: "content", ending: [".md"])
            + SeedFiles.files(below: "docs", ending: [".md"], atMost: 9_000)
            + [
                "| a | b |\n|---|:-:|\n| [x](javascript:alert(1)) | `c` |\n\n: A caption\n",
                "> - 1. a\n>   b\n\n    code\n",
                "a[^1] b[^1]\n\n[^1]: note [^2]\n[^2]: other\n", "[a]: <javascript:alert(1)> 't\"<>'\n\n[a] ![a]\n",
                "<script>alert(1)</script>\n\n<b onclick=x>y</b> <javascript:alert(1)> &#x6a;avascript:\n",
            ].map { Array($0.utf8) }
    }

    let words = [
        "> ", "- ", "1. ", "\n\n", "    ", "\t", "# ", "```", "~~~", "|", "|---|", "[", "](", ")", "![", "[^1]",
        "[^1]: ",
        "**", "_", "`", "~~", "<", ">", "&", "&amp;", "&#106;", "&colon;", "&Tab;", "\\", "  \n", "- [ ] ", ": ",
        "<javascript:x>", "<https://a.example>", "www.a.example", "(javascript:alert(1))", "(data:text/html,x)",
        "\"onload=\"", "<!--", "-->", "<![CDATA[", "<?", "\u{A0}", "[a]: /b 'c'\n",
    ]

    func run(_ input: [UInt8]) throws {
        guard String(validating: input, as: UTF8.self) != nil else { return }
        let source = SourceText(path: "input.md", bytes: input)
        let document = MarkdownParser.document(in: source)
        try checkTree(document, size: input.count)
        let options = HTMLRenderer.Options(headingShift: 1, wrapsTables: true, hasRowHeaders: true)
        let renderer = HTMLRenderer(
            options: options, anchors: HeadingAnchors(of: document, taken: ["main"]), links: Self.publisher)
        let html = renderer.html(of: document)
        let markup = PublishedMarkup(html.bytes)
        try MarkupRules.checkBody(markup)
        try expect(markup.isBalanced, "tags of the page do not pair: \(markup.firstUnpaired)")
        _ = document.body.plainText
    }

    /// As the site publishes links: what a browser should not follow is left out.
    private static let publisher = LinkPublisher(
        link: { _, destination in
            switch LinkDestination(destination) {
            case .external(let address): PublishedLink(href: address)
            case .empty, .protocolRelative, .unsafe: nil
            case .file, .sitePath, .fragment: PublishedLink(href: "/page/")
            }
        },
        image: { _, destination in
            guard case .file = LinkDestination(destination) else { return nil }
            return PublishedImage(src: "/picture.png")
        })

    private func checkTree(_ document: MarkdownDocument, size: Int) throws {
        for (index, node) in document.nodes.enumerated() {
            try expect(
                node.bytes.lowerBound >= 0 && node.bytes.upperBound <= size,
                "a node of Markdown stands outside its file")
            try expect(
                node.end > index && node.end <= document.nodes.count && node.parent <= index, "the tree is none")
        }
    }
}
