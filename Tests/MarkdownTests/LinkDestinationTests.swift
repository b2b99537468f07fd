import Markdown
import Testing

struct LinkDestinationTests {
    @Test(arguments: [
        ("rubric.md", LinkDestination.file(path: "rubric.md", fragment: nil)),
        ("../../a/index.md#the-part", .file(path: "../../a/index.md", fragment: "the-part")),
        ("my%20file.md#caf%C3%A9", .file(path: "my file.md", fragment: "café")),
        ("100%.md", .file(path: "100%.md", fragment: nil)),
        ("a%FF.md", .file(path: "a%FF.md", fragment: nil)),
        ("2020-09/index.md", .file(path: "2020-09/index.md", fragment: nil)),
        ("./a:b.md", .file(path: "./a:b.md", fragment: nil)),
        ("é:b.md", .file(path: "é:b.md", fragment: nil)),
        ("/about/#x", .sitePath("/about/", fragment: "x")),
        ("\\about", .sitePath("/about", fragment: nil)),
        ("#x", .fragment("x")),
        ("#", .fragment("")),
        ("", .empty),
        (" \t\n", .empty),
        ("https://x.org/a#b", .external("https://x.org/a#b")),
        (" HTTP://x.org ", .external("HTTP://x.org")),
        ("mailto:me@x.org", .external("mailto:me@x.org")),
        ("//x.org", .protocolRelative("//x.org")),
        ("/\\x.org", .protocolRelative("/\\x.org")),
        ("\\\\x.org", .protocolRelative("\\\\x.org")),
        ("/\t/x.org", .protocolRelative("//x.org")),
    ])
    func tellsDestinationsApart(text: String, expected: LinkDestination) {
        #expect(LinkDestination(text) == expected)
    }

    @Test(arguments: [
        ("javascript:alert(1)", "javascript"),
        ("JaVaScRiPt:alert(1)", "javascript"),
        ("java\nscript:alert(1)", "javascript"),
        ("java\tscr\ript:alert(1)", "javascript"),
        (" \u{1}javascript:alert(1)", "javascript"),
        (" data:text/html,x", "data"),
        ("vbscript:x", "vbscript"),
        ("file:///etc/passwd", "file"),
        ("tel:123", "tel"),
        ("view-source+x.1:y", "view-source+x.1"),
        ("http:x.org", "http"),
        ("https://", "https"),
        ("mailto:", "mailto"),
        ("C:\\a", "c"),
    ])
    func findsUnsafeSchemes(text: String, scheme: String) {
        #expect(LinkDestination(text) == .unsafe(scheme: scheme))
    }

    @Test(arguments: [
        "[a](java&#115;cript:alert(1))", "[a](&#106;avascript&colon;alert(1))", "[a](<java&Tab;script:alert(1)>)",
        "[a](<java&#10;script:alert(1)>)", "[a](&#1;javascript:alert(1))", "<javascript:alert(1)>",
        "![a](JAVASCRIPT:alert(1))",
        "[a][b]\n\n[b]: java\\script:x",
    ])
    func findsUnsafeSchemesWrittenWithEntities(text: String) throws {
        let body = parsed(text).body
        let destination = try #require((body.links + body.images).first?.destination)
        if text.contains("\\") {
            #expect(LinkDestination(destination) == .file(path: "java\\script:x", fragment: nil))
        } else {
            #expect(LinkDestination(destination) == .unsafe(scheme: "javascript"))
        }
    }
}
