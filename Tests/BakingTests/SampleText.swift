import Baking

/// Badge documents as short as they can be, and names that are hard to carry.
enum SampleText {
    static let address = "https://example.org/assertions/123"
    static let assertion =
        "{\"@context\":\"https://w3id.org/openbadges/v2\",\"id\":\"\(address)\",\"type\":\"Assertion\"}"
    static let credential = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"proof\":{}}"
    static let signed = "eyJhbGciOiJFZERTQSJ9.eyJpZCI6IngifQ.c2lnbmF0dXJl-_0"

    /// Names as they stand between the quotes of a JSON string.
    static let names: [String] = [
        "Zoë \\\"Zed\\\" O'Neil", "Sunflower 🌻 👩🏽‍🏫", "e\u{301}a\u{328}\u{304}",
        "\u{5E9}\u{5DC}\u{5D5}\u{5DD} مرحبا \u{202E}abc",
        String(repeating: "长", count: 300), "a]]>b]]]>c]]", "]]>", "\\\\]]>", "R&D &amp; &#x26; <b>bold</b> --> ?>",
        "\u{FFFE}\u{FFFF}\u{1FFFE}\u{FFFD}\u{FEFF}", "tab\\tline\\nnull\\u0000", "</openbadges:credential>",
        "<![CDATA[",
    ]

    /// A document of a version with a name in it.
    static func json(named name: String, _ version: OpenBadgesVersion) -> String {
        "{\"id\":\"\(address)\",\"version\":\"\(version)\",\"name\":\"\(name)\"}"
    }
}

extension BakedCredential {
    static func openBadges2(_ text: String = SampleText.assertion) throws -> BakedCredential {
        try BakedCredential(text, version: .openBadges2)
    }

    static func openBadges3(_ text: String = SampleText.credential) throws -> BakedCredential {
        try BakedCredential(text, version: .openBadges3)
    }
}
