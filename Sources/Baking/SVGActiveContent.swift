/// What makes a drawing more than one: what browsers run, or load from somewhere else, when it is opened by itself.
///
/// - Names count without their prefixes: any prefix can stand for the namespace of SVG or of HTML.
/// - References are resolved. One that only the file itself explains is taken for active, and so is a document type with
///   declarations, which could hold any element.
package struct SVGActiveContent: Sendable, Hashable {
    /// The element or attribute, as it stands in the file, or another thing in a few words.
    package let name: String
    /// Where it stands.
    package let range: Range<Int>

    /// Elements that hold or load what browsers run or show as a page.
    private static let elements: Set = [
        "script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "applet", "frame", "frameset",
        "base",
        "meta", "link", "form", "input", "button", "audio", "video", "html", "body", "stylesheet", "template",
    ]
    private static let addresses: Set = ["href", "src", "action", "formaction", "data", "from", "to", "by", "values"]

    /// The first active thing in a file; nil where it is a drawing and nothing else.
    ///
    /// - Parameter bytes: the file.
    /// - Throws: where it is no SVG that can be read to its end.
    package init?(in bytes: [UInt8]) throws(SVGFault) {
        _ = try SVGImage(bytes)
        var cursor = XMLCursor(bytes)
        while !cursor.isAtEnd {
            let found =
                cursor.byte == UInt8(ascii: "<") ? try Self.found(at: &cursor) : Self.foundInText(at: &cursor)
            if let found {
                self = found
                return
            }
        }
        return nil
    }

    private init(_ name: String, _ range: Range<Int>) {
        self.name = name
        self.range = range
    }

    /// Goes behind the tag, comment or other thing that begins here.
    private static func found(at cursor: inout XMLCursor) throws(SVGFault) -> SVGActiveContent? {
        let start = cursor.position
        if cursor.isAt("<!--") {
            try cursor.skipComment()
        } else if cursor.isAt("<![CDATA[") {
            try cursor.skipCharacterData()
            return hasOutsideReference(folded(cursor.bytes[start..<cursor.position]))
                ? SVGActiveContent("url", start..<start + 9) : nil
        } else if cursor.isAt("<?") {
            try cursor.skip("<?", through: "?>")
            let text = cursor.bytes[start..<cursor.position]
            // A style sheet can be one that writes elements.
            return text.starts(with: "<?xml ".utf8) ? nil : SVGActiveContent("<?", start..<start + 2)
        } else if cursor.isAt("<!") {
            // Declarations stand in brackets; what they hold is not read, and comes here by itself where a quotation hid it.
            let end = cursor.bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? cursor.bytes.count
            let isPlain = cursor.isAt("<!DOCTYPE") && !cursor.bytes[start..<end].contains(UInt8(ascii: "["))
            cursor.position = end
            return isPlain ? nil : SVGActiveContent("<!", start..<start + 2)
        } else if cursor.isAt("</") {
            try cursor.skip("</", through: ">")
        } else {
            return try foundInTag(at: &cursor)
        }
        return nil
    }

    private static func foundInTag(at cursor: inout XMLCursor) throws(SVGFault) -> SVGActiveContent? {
        cursor.position += 1
        let element = try cursor.name()
        let name = local(cursor.bytes[element])
        if elements.contains(name) { return SVGActiveContent(text(cursor.bytes[element]), element) }
        while true {
            cursor.skipSpace()
            if cursor.byte == UInt8(ascii: ">") || cursor.isAt("/>") {
                cursor.position += cursor.byte == UInt8(ascii: ">") ? 1 : 2
                return nil
            }
            let attribute = try cursor.attribute()
            if isActive(attribute, of: name, in: cursor.bytes) {
                return SVGActiveContent(text(cursor.bytes[attribute.name]), attribute.name)
            }
        }
    }

    private static func isActive(_ attribute: XMLAttribute, of element: String, in bytes: [UInt8]) -> Bool {
        let name = local(bytes[attribute.name])
        if attribute.declaredPrefix(in: bytes) != nil { return false }
        let decoded = try? XMLText.decoded(attribute.value, in: bytes, limit: bytes.count)
        guard !name.hasPrefix("on"), let decoded else { return true }
        let value = folded(decoded[...])
        if name == "attributename" {
            let animated = local(value)
            return animated.hasPrefix("on") || animated == "href" || animated == "src"
        }
        if hasOutsideReference(value) { return true }
        guard addresses.contains(name) else { return false }
        if name == "href" || name == "src" { return !isHarmless(value, of: element) }
        return String(decoding: value, as: UTF8.self).contains("script:")
    }

    /// Whether an address is a place in the same drawing, a picture within it, or, of a link, a web page.
    private static func isHarmless(_ address: ArraySlice<UInt8>, of element: String) -> Bool {
        if address.isEmpty || address.first == UInt8(ascii: "#") { return true }
        if element == "a" { return ["https://", "http://"].contains { address.starts(with: $0.utf8) } }
        let pictures = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"]
        return element == "image" && pictures.contains { address.starts(with: $0.utf8) }
    }

    /// Goes behind text, which can be that of a style sheet.
    private static func foundInText(at cursor: inout XMLCursor) -> SVGActiveContent? {
        let start = cursor.position
        let end = cursor.bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? cursor.bytes.count
        cursor.position = end
        let decoded = try? XMLText.decoded(start..<end, in: cursor.bytes, limit: cursor.bytes.count)
        guard let decoded else { return SVGActiveContent("&", start..<end) }
        return hasOutsideReference(folded(decoded[...])) ? SVGActiveContent("url", start..<end) : nil
    }

    /// As a browser reads addresses: without spaces, tabs and line ends, in lower case.
    private static func folded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    }

    /// `url(…)` of anything but a place in the same drawing, or `@import`; an escape could spell either.
    private static func hasOutsideReference(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while let place = rest.firstIndex(where: { $0 == UInt8(ascii: "u") || $0 == UInt8(ascii: "@") || $0 == 0x5C }) {
            if rest[place] == 0x5C || rest[place...].starts(with: "@import".utf8) { return true }
            if rest[place...].starts(with: "url(".utf8) {
                let target = rest[(place + 4)...].drop { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
                if target.first != UInt8(ascii: "#") { return true }
            }
            rest = rest[(place + 1)...]
        }
        return false
    }

    private static func local(_ name: ArraySlice<UInt8>) -> String {
        let colon = name.lastIndex(of: UInt8(ascii: ":"))
        return text(colon.map { name[($0 + 1)...] } ?? name).lowercased()
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
