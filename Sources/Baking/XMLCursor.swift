/// A place in XML text and the small steps from there on; each step is a loop that looks at a byte once.
struct XMLCursor {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The byte here, or nil at the end.
    var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    func isAt(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    /// A fault in the line that holds an offset, here unless told.
    func malformed(_ flaw: SVGFault.Flaw, at offset: Int? = nil) -> SVGFault {
        .malformed(flaw, line: line(at: offset ?? position))
    }

    func line(at offset: Int) -> Int {
        1 + bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") }
    }

    /// Whether there was any.
    @discardableResult
    mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isXMLSpace { position += 1 }
        return position > start
    }

    /// Goes behind a text of which the first bytes are here and the last ones somewhere after them.
    mutating func skip(_ opening: String, through closing: String) throws(SVGFault) {
        let start = position
        let closing = Array(closing.utf8)
        position += opening.utf8.count
        while position + closing.count <= bytes.count {
            if bytes[position] == closing[0], bytes[position...].starts(with: closing) {
                position += closing.count
                return
            }
            position += 1
        }
        throw malformed(.cutOff, at: start)
    }

    mutating func skipComment() throws(SVGFault) { try skip("<!--", through: "-->") }

    mutating func skipCharacterData() throws(SVGFault) { try skip("<![CDATA[", through: "]]>") }

    /// Goes behind a processing instruction, which an XML declaration after the beginning would not be.
    mutating func skipInstruction() throws(SVGFault) {
        guard !isAtXMLDeclaration else { throw malformed(.declaration) }
        try skip("<?", through: "?>")
    }

    var isAtXMLDeclaration: Bool {
        isAt("<?xml") && position + 5 < bytes.count && bytes[position + 5].isXMLSpace
    }

    /// A name with its prefix; a name has at least one character.
    mutating func name() throws(SVGFault) -> Range<Int> {
        let start = position
        guard let first = byte else { throw malformed(.cutOff) }
        guard first.beginsXMLName else { throw malformed(.name) }
        while position < bytes.count, bytes[position].continuesXMLName { position += 1 }
        return start..<position
    }

    /// A name, an equals sign and a value in quotes.
    mutating func attribute() throws(SVGFault) -> XMLAttribute {
        let name = try name()
        skipSpace()
        guard byte == UInt8(ascii: "=") else { throw malformed(isAtEnd ? .cutOff : .attribute) }
        position += 1
        skipSpace()
        guard let quote = byte else { throw malformed(.cutOff) }
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw malformed(.attribute) }
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote {
            guard bytes[position] != UInt8(ascii: "<") else { throw malformed(.attribute) }
            position += 1
        }
        guard !isAtEnd else { throw malformed(.cutOff, at: start) }
        position += 1
        return XMLAttribute(name: name, value: start..<position - 1)
    }
}
