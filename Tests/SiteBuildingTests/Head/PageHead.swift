import Foundation
import JSONText
import Testing

/// What a page says to other programs, read from its bytes.
struct PageHead {
    let text: String

    /// - Throws: where the page has no head.
    init(_ page: String) throws {
        let end = try #require(page.firstRange(of: "</head>"), "a page without a head")
        text = String(page[..<end.lowerBound])
    }

    /// The contents of all `meta` elements of a name or property, decoded.
    func contents(_ name: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            for kind in ["name", "property"] {
                let start = "<meta \(kind)=\"\(name)\" content=\""
                guard line.hasPrefix(start), let end = line.dropFirst(start.count).firstIndex(of: "\"") else {
                    continue
                }
                return Self.decoded(line[..<end].dropFirst(start.count))
            }
            return nil
        }
    }

    /// The texts of all blocks of JSON-LD.
    var structuredTexts: [String] {
        text.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst().map {
            $0.components(separatedBy: "</script>")[0]
        }
    }

    /// The things of the one block of JSON-LD; none where there is no block.
    var things: [JSONValue] {
        get throws {
            guard let text = structuredTexts.first else { return [] }
            let document = try JSONValue(parsing: Array(text.utf8))
            #expect(structuredTexts.count == 1)
            #expect(document.object?["@context"]?.value.string == "https://schema.org")
            return try #require(document.object?["@graph"]?.value.array)
        }
    }

    private static func decoded(_ text: Substring) -> String {
        String(text).replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
