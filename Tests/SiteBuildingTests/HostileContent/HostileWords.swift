/// Texts that are to be shown as they are, in every place of a site that shows a text of its content.
enum HostileWords {
    /// Found again wherever the words are shown.
    static let mark = "alert(4711)"

    private static let words = [
        "<script>\(mark)</script>", "\" onmouseover=\"\(mark)\" x=\"", "' onmouseover='\(mark)' x='",
        "</title></script></style><img src=x onerror=\(mark)>", "]]><script>\(mark)</script><![CDATA[",
        "<!--<script>\(mark)</script>", "{{title}}{{{body}}}{{>layout}}\(mark)", "=HYPERLINK(\(mark))", "+\(mark)",
        "@\(mark)",
        "&lt;script&gt;\(mark)", "\\u003cscript\\u003e\(mark)", "javascript:\(mark)", "\u{2028}\(mark)\u{2029}",
        "a\u{301}\"\u{301},\(mark)", "/* \(mark) */ Content-Security-Policy: none",
    ]

    /// A line of YAML that says a text.
    private static func line(_ key: String, _ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\u{2028}": "\\L"
            case "\u{2029}": "\\P"
            default: String(Character(scalar))
            }
        }
        return "\(key): \"\(escaped.joined())\"\n"
    }

    /// Markdown that shows a text.
    private static func shown(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            scalar.isASCII && !scalar.properties.isAlphabetic && !scalar.properties.isWhitespace
                && !("0"..."9").contains(scalar) ? "\\\(scalar)" : String(Character(scalar))
        }.joined()
    }

    /// Puts the words into a copy of the base site, wherever a text may stand.
    static func write(to site: TestSite) throws {
        let all = words.map(shown).joined(separator: "\n\n")
        for (number, text) in words.enumerated() {
            let head =
                line("title", text) + "date: 2024-06-\(number + 10)\n" + line("summary", text) + "search-words:\n  - "
                + line("x", text).dropFirst(3)
            let body = """
                \(all)

                ## \(shown(text))

                | \(shown(text)) | `\(text)` |
                |---|---|
                | \(shown(text)) | [\(shown(text))](../about.md "\(shown(text))") |

                : \(shown(text))

                - [ ] \(shown(text))[^1]

                ![\(shown(text))](../micro-credentials/listening/2024-05/badge.svg "\(shown(text))")

                ```\(text.filter { $0 != "`" })
                \(text)
                ```

                [^1]: \(shown(text))

                """
            try site.write("---\n\(head)---\n\n\(body)", to: "content/news/hostile-\(number).md")
            try site.write(
                "---\n" + line("title", text) + line("label", text) + line("publisher", text)
                    + line("url", "https://a.example/?\" onclick=\"\(mark)")
                    + "date: 2024-01\nkind: given\n---\n\n\(all)\n", to: "content/sources/hostile-\(number).md")
        }
        try edit(site, "content/site.yml", ["title: Harbor Lights": "title", "description: A small": "description"])
        try edit(site, "content/series/harbor-lights.md", ["title: ": "title", "summary: ": "summary"])
        try edit(site, "content/about.md", ["title: ": "title", "summary: ": "summary"])
        try edit(site, "content/commitments/1-open-doors.md", ["title: ": "title", "summary: ": "summary"])
    }

    /// Puts words in the place of the lines that begin so.
    private static func edit(_ site: TestSite, _ path: String, _ lines: [String: String]) throws {
        var number = 0
        let text = try site.text(path).split(separator: "\n", omittingEmptySubsequences: false).map { written in
            guard let key = lines.first(where: { written.hasPrefix($0.key) })?.value else { return String(written) }
            number += 1
            return String(line(key, words[number % words.count]).dropLast())
        }
        try site.write(text.joined(separator: "\n"), to: path)
    }
}
