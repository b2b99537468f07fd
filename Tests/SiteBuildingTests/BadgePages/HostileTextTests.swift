import Foundation
import TestSupport
import Testing

/// What an earner, a provider or an issuer may be called does nothing but show, wherever it is published.
@Suite struct HostileTextTests {
    /// Direction marks are those that a name may have: the ones that turn what stands around it are refused.
    private static let texts = [
        #"<script>alert(1)</script>"#, #"</bdi></strong><img src=x onerror=alert(1)>"#, #"" onmouseover="alert(1)"#,
        #"' onmouseover='alert(1)"#, "{{t.award-issued}} {{{note}}} {{>layout}}", "]]> --> <!-- <![CDATA[",
        #"\u0000 \u003cscript\u003e \" \/ \\"#, "&lt;b&gt; &amp; &#60;script&#62;", "\u{200F}\u{200E}\u{061C}مثال abc",
        "javascript:alert(1)", "</title></style></textarea></svg>",
    ]

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    @Test(arguments: texts)
    func showsANameAsText(_ name: String) async throws {
        let site = try await AwardSite([AwardSite.award { $0.name = name }])
        let shown = "<bdi data-shown=\"earner\">\(Self.escaped(name))</bdi>"
        let page = try site.text(AwardSite.page)
        let card = try site.text("badges/\(AwardSite.id)/card/index.html")
        for text in [page, card] {
            #expect(text.contains(shown))
            #expect(text.components(separatedBy: Self.escaped(name)).count == 2, "it stands in one place only")
            #expect(Self.scripts(in: text) == (text == page ? 1 : 0))
            let head = try #require(text.firstRange(of: "</head>"))
            #expect(!text[..<head.lowerBound].contains(Self.escaped(name)), "the head of the page names the earner")
        }
        let credential = try #require(
            try JSONSerialization.jsonObject(with: Data(try site.text("badges/\(AwardSite.id)/credential.json").utf8))
                as? [String: Any])
        let subject = try #require(credential["credentialSubject"] as? [String: Any])
        let identifiers = try #require(subject["identifier"] as? [[String: Any]])
        #expect(identifiers.first?["identityHash"] as? String == name)
        for path in ["feed.xml", "sitemap.xml", "index.html", "_headers"] {
            #expect(try !site.text(path).contains(Self.escaped(name)), "\(path) names the earner")
        }
    }

    @Test(arguments: texts)
    func showsAFirstIssuerAsText(_ name: String) async throws {
        let page = try await AwardSite([AwardSite.award { $0.first = (name, "2021-05-03") }]).text(AwardSite.page)
        #expect(
            page.contains(
                "<dt>First issued by</dt><dd><bdi>\(Self.escaped(name))</bdi>, <time datetime=\"2021-05-03\">May 3, 2021</time>, as stated by the issuer<br>"
            ))
        #expect(Self.scripts(in: page) == 1)
    }

    @Test(arguments: texts)
    func showsAProviderAndAnIssuerAsText(_ name: String) async throws {
        let written = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let issuer = ["name: \(written)", "email: badges@harbor.example.org", "description: \(written)"]
        let site = try await AwardSite([AwardSite.award()], issuer: issuer, provider: written)
        let shown = "<bdi>\(Self.escaped(name))</bdi>"
        let page = try site.text(AwardSite.page)
        #expect(page.contains("as stated by the issuer</dt><dd>\(shown)</dd>"))
        #expect(page.contains("<a href=\"/issuer/\">\(shown)</a>"))
        for path in [AwardSite.page, "badges/\(AwardSite.id)/card/index.html", "issuer/index.html"] {
            let text = try site.text(path)
            #expect(Self.scripts(in: text) == (path == AwardSite.page ? 1 : 0), "\(path)")
            #expect(Self.attributes(in: text).allSatisfy { !$0.hasPrefix("on") && $0 != "style" }, "\(path)")
        }
        // In a link it is only letters, digits and percent signs.
        let link = try #require(page.firstMatch(of: #/organizationName=([^&]*)&amp;/#))
        #expect(
            link.output.1.utf8.allSatisfy {
                "-._~%".utf8.contains($0) || Character(UnicodeScalar($0)).isNumber
                    || Character(UnicodeScalar($0)).isLetter
            })
        #expect(link.output.1.removingPercentEncoding == name)
    }

    /// How many scripts a page has; its data for search engines is none.
    private static func scripts(in page: String) -> Int {
        page.replacing("<script type=\"application/ld+json\">", with: "").components(separatedBy: "<script").count - 1
    }

    /// The names of all attributes of all tags.
    private static func attributes(in page: String) -> [String] {
        page.matches(of: #/<[a-z][^<>]*>/#).flatMap { tag in
            tag.output.matches(of: #/\s([a-z-]+)="[^"]*"/#).map { String($0.output.1) }
        }
    }
}
