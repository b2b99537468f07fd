/// The tags of an HTML page as a browser takes it apart, whatever the program meant to write.
///
/// Follows the tokenizer of <https://html.spec.whatwg.org/multipage/parsing.html#tokenization> as far as tags, attributes and
/// comments go, so that an attribute or element that came out of a text is seen as what a browser makes of it.
package struct PublishedMarkup: Sendable {
    /// A start or end tag.
    package struct Tag: Sendable {
        /// In lower case.
        package let name: String
        package let isEnd: Bool
        /// In the order of the tag, names in lower case, values decoded.
        package var attributes: [(name: String, value: String)] = []

        /// The value of the first attribute of this name, which is the one that counts.
        package func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    package private(set) var tags: [Tag] = []
    /// What stands in `script` elements, in order.
    package private(set) var scripts: [String] = []
    package private(set) var hasComments = false
    /// Whether the page ends within a tag, a comment or a script.
    package private(set) var isCutOff = false

    /// Elements whose text is no markup.
    private static let rawElements: Set = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    ]
    static let voidElements: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "path",
        "circle", "rect",
    ]

    package init(_ bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        while let byte = reader.next() {
            guard byte == UInt8(ascii: "<"), let following = reader.peek() else { continue }
            if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") {
                hasComments = hasComments || following != UInt8(ascii: "!") || reader.isAt("!--")
                reader.skipDeclaration()
            } else if following == UInt8(ascii: "/") || Reader.isLetter(following) {
                guard let tag = reader.tag() else { continue }
                tags.append(tag)
                guard !tag.isEnd, Self.rawElements.contains(tag.name) else { continue }
                let text = reader.text(upToEndOf: tag.name)
                if tag.name == "script" { scripts.append(text) }
            }
        }
        isCutOff = reader.isCutOff
    }

    /// Whether each element that has an end is ended, in the right order.
    package var isBalanced: Bool { firstUnpaired.isEmpty }

    /// The name of the first tag that has no partner.
    package var firstUnpaired: String {
        var open: [String] = []
        for tag in tags where !Self.voidElements.contains(tag.name) {
            if !tag.isEnd {
                open.append(tag.name)
            } else if open.popLast() != tag.name {
                return "/" + tag.name
            }
        }
        return open.last ?? ""
    }
}

extension PublishedMarkup {
    /// Stands at a place of a page.
    private struct Reader {
        let bytes: [UInt8]
        var place = 0
        private(set) var isCutOff = false

        init(bytes: [UInt8]) { self.bytes = bytes }

        static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        private static func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }

        func peek() -> UInt8? { place < bytes.count ? bytes[place] : nil }

        mutating func next() -> UInt8? {
            guard place < bytes.count else { return nil }
            defer { place += 1 }
            return bytes[place]
        }

        func isAt(_ text: String) -> Bool {
            let wanted = text.utf8
            guard place + wanted.count <= bytes.count else { return false }
            return zip(bytes[place...], wanted).allSatisfy { Self.folded($0) == Self.folded($1) }
        }

        private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

        mutating func skipDeclaration() {
            let isComment = isAt("!--")
            if isComment { place += 3 }
            // `<!-->` and `<!--->` are whole comments.
            if isComment, isAt(">") || isAt("->") {
                place += isAt(">") ? 1 : 2
                return
            }
            while place < bytes.count {
                if isComment ? isAt("-->") || isAt("--!>") : isAt(">") {
                    place += isComment ? (isAt("-->") ? 3 : 4) : 1
                    return
                }
                place += 1
            }
            isCutOff = true
        }

        /// The tag whose name or slash comes next; nil for what is none.
        mutating func tag() -> Tag? {
            let isEnd = peek() == UInt8(ascii: "/")
            if isEnd { place += 1 }
            guard let first = peek() else { return nil }
            guard Self.isLetter(first) else {
                skipDeclaration()
                return nil
            }
            var tag = Tag(
                name: word { Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }, isEnd: isEnd)
            while let byte = peek() {
                if byte == UInt8(ascii: ">") {
                    place += 1
                    return tag
                }
                if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
                    place += 1
                } else {
                    tag.attributes.append(attribute())
                }
            }
            isCutOff = true
            return tag
        }

        private mutating func attribute() -> (name: String, value: String) {
            // A `=` that comes first is part of the name.
            let first = place
            if peek() == UInt8(ascii: "=") { place += 1 }
            _ = word {
                Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=")
            }
            let name = String(decoding: bytes[first..<place], as: UTF8.self).lowercased()
            skipSpace()
            guard peek() == UInt8(ascii: "=") else { return (name, "") }
            place += 1
            skipSpace()
            return (name, CharacterReferences.decoded(value()))
        }

        private mutating func value() -> String {
            guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                return word(inItsCase: true) { Self.isSpace($0) || $0 == UInt8(ascii: ">") }
            }
            place += 1
            let value = word(inItsCase: true) { $0 == quote }
            place += 1
            return value
        }

        private mutating func skipSpace() {
            while let byte = peek(), Self.isSpace(byte) { place += 1 }
        }

        private mutating func word(inItsCase: Bool = false, endsAt isEnd: (UInt8) -> Bool) -> String {
            let start = place
            while let byte = peek(), !isEnd(byte) { place += 1 }
            let text = String(decoding: bytes[start..<place], as: UTF8.self)
            return inItsCase ? text : text.lowercased()
        }

        /// The text of an element without markup, behind whose end tag the reader stands then.
        mutating func text(upToEndOf name: String) -> String {
            let start = place
            while place < bytes.count, !isAt("</" + name) { place += 1 }
            isCutOff = isCutOff || place >= bytes.count
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }
    }
}
