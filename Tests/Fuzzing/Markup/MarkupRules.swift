/// What may be on a page: what templates put there, and what Markdown can say.
package struct MarkupRules: Sendable {
    /// An element with one of its attributes, or without any.
    private struct Part: Hashable {
        let element: String
        let attribute: String
    }

    /// What Markdown can become, by element with its attributes.
    private static let body: [String: Set<String>] = [
        "a": ["href", "class", "rel", "hreflang", "lang", "title", "id", "role", "aria-label", "aria-describedby"],
        "blockquote": [], "br": [], "caption": ["id"], "code": ["class"], "del": [], "em": [], "strong": [], "hr": [],
        "div": ["class", "role", "aria-label", "aria-labelledby", "tabindex"], "figcaption": ["id"],
        "figure": ["class", "role", "aria-labelledby"], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"],
        "h5": ["id"], "h6": ["id"], "img": ["src", "alt", "title", "class", "width", "height", "loading", "decoding"],
        "input": ["type", "checked", "disabled", "aria-label"], "label": [], "li": ["id", "class"],
        "ol": ["start", "class"],
        "p": ["class"], "pre": ["tabindex"], "section": ["class", "role", "aria-label"], "span": ["class", "lang"],
        "sup": ["id", "class"], "table": ["class"], "tbody": [], "td": ["class", "style", "align"],
        "th": ["scope", "class", "align"], "thead": [], "tr": [], "ul": ["class"],
    ]
    private static let addresses: Set = [
        "href", "src", "action", "formaction", "xlink:href", "cite", "poster", "data", "srcset",
    ]
    private static let schemes: Set = ["http", "https", "mailto"]

    private var known: Set<Part> = []
    private var metas: Set<String> = []

    /// - Parameter pages: whole pages of a site in which nothing is hostile.
    package init(of pages: [PublishedMarkup]) {
        for tag in pages.flatMap(\.tags) where !tag.isEnd {
            known.formUnion(Self.parts(of: tag))
            if tag.name == "meta", let equivalent = tag.value("http-equiv") { metas.insert(equivalent.lowercased()) }
        }
        for (element, attributes) in Self.body {
            known.insert(Part(element: element, attribute: ""))
            known.formUnion(attributes.map { Part(element: element, attribute: $0) })
        }
    }

    private static func parts(of tag: PublishedMarkup.Tag) -> [Part] {
        [Part(element: tag.name, attribute: "")] + tag.attributes.map { Part(element: tag.name, attribute: $0.name) }
    }

    /// - Parameters:
    ///   - page: a whole page.
    ///   - path: where it is published, for the finding.
    /// - Throws: `FuzzFinding` where there is something that no template has and Markdown cannot say.
    package func check(_ page: PublishedMarkup, at path: String) throws(FuzzFinding) {
        try expect(!page.isCutOff, "\(path) ends within a tag")
        for tag in page.tags where !tag.isEnd {
            for part in Self.parts(of: tag) where !known.contains(part) {
                throw FuzzFinding("\(path) has <\(part.element) \(part.attribute)>, which no template has")
            }
            try Self.checkAddresses(of: tag, at: path)
            if tag.name == "meta", let equivalent = tag.value("http-equiv") {
                try expect(metas.contains(equivalent.lowercased()), "\(path) has a meta \(equivalent)")
            }
            try checkScript(tag, at: path)
        }
        try expect(page.firstUnpaired.isEmpty, "\(path) has an unpaired <\(page.firstUnpaired)>")
        for script in page.scripts { try expect(!script.lowercased().contains("<"), "\(path) has a < in a script") }
    }

    /// - Parameter body: what a text of Markdown became.
    /// - Throws: `FuzzFinding` where it has anything else.
    package static func checkBody(_ body: PublishedMarkup) throws(FuzzFinding) {
        try expect(!body.isCutOff && !body.hasComments, "the text ends within a tag or has a comment")
        for tag in body.tags where !tag.isEnd {
            guard let attributes = Self.body[tag.name] else { throw FuzzFinding("the text has a <\(tag.name)>") }
            for attribute in tag.attributes {
                try expect(attributes.contains(attribute.name), "the text has <\(tag.name) \(attribute.name)>")
            }
            try checkAddresses(of: tag, at: "the text")
        }
    }

    private func checkScript(_ tag: PublishedMarkup.Tag, at path: String) throws(FuzzFinding) {
        guard tag.name == "script" else { return }
        if tag.value("type") == "application/ld+json", tag.value("src") == nil { return }
        let source = tag.value("src") ?? ""
        let isOwn = source.contains("/assets/") && !source.contains("//") && !source.contains("..")
        try expect(isOwn, "\(path) has a script from '\(source)'")
    }

    private static func checkAddresses(of tag: PublishedMarkup.Tag, at path: String) throws(FuzzFinding) {
        for attribute in tag.attributes where addresses.contains(attribute.name) {
            // As a browser reads it: without spaces at the start, tabs and line ends.
            let cleaned = attribute.value.unicodeScalars.drop { $0.value <= 0x20 }
                .filter { !["\t", "\n", "\r"].contains($0) }
            let scheme = cleaned.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
            guard scheme.count < cleaned.count, cleaned[scheme.endIndex] == ":" else { continue }
            let name = String(String.UnicodeScalarView(scheme)).lowercased()
            try expect(schemes.contains(name), "\(path) leads to '\(attribute.value)'")
        }
    }
}
