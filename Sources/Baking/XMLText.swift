/// The characters that a stretch of XML stands for, be it an attribute's value or what is inside an element.
///
/// - References to the five entities of XML and to characters by number are resolved; a file's own entities are not
///   known: <https://www.w3.org/TR/xml/#sec-predefined-ent>.
/// - CDATA sections are taken as they are; comments and processing instructions are left out.
enum XMLText {
    /// Longer than any reference to a character.
    private static let longestReference = 32
    private static let entities: [(name: String, byte: UInt8)] = [
        ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
        ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
    ]

    /// Decodes a stretch in which the scanner found no element; `limit` is the most bytes of the result.
    static func decoded(
        _ range: Range<Int>, in bytes: [UInt8], limit: Int = BakingLimits.textSize
    ) throws(BakedTextFault) -> [UInt8] {
        var output: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            switch bytes[position] {
            case UInt8(ascii: "&"):
                position = try appendReference(in: bytes[..<range.upperBound], at: position, to: &output)
            case UInt8(ascii: "<"):
                position = try appendMarkup(in: bytes, at: position, to: &output, limit: limit)
            default:
                output.append(bytes[position])
                position += 1
            }
            guard output.count <= limit else { throw .tooLarge(limit: limit) }
        }
        return output
    }

    /// The text of an attribute in double quotes.
    static func escaped(attribute text: String) -> [UInt8] {
        var output: [UInt8] = []
        for byte in text.utf8 {
            if let entity = entities.first(where: { $0.byte == byte }) {
                output += [UInt8(ascii: "&")] + entity.name.utf8 + [UInt8(ascii: ";")]
            } else {
                output.append(byte)
            }
        }
        return output
    }

    /// Takes in a CDATA section or leaves out a comment or processing instruction; gives the place after it.
    private static func appendMarkup(
        in bytes: [UInt8], at start: Int, to output: inout [UInt8], limit: Int
    ) throws(BakedTextFault) -> Int {
        var cursor = XMLCursor(bytes)
        cursor.position = start
        do throws(SVGFault) {
            if cursor.isAt("<![CDATA[") {
                try cursor.skipCharacterData()
                let text = bytes[start + 9..<cursor.position - 3]
                output += text.prefix(limit + 1)
            } else if cursor.isAt("<!--") {
                try cursor.skipComment()
            } else {
                try cursor.skipInstruction()
            }
        } catch {
            throw .containsMarkup
        }
        return cursor.position
    }

    private static func appendReference(
        in bytes: ArraySlice<UInt8>, at start: Int, to output: inout [UInt8]
    ) throws(BakedTextFault) -> Int {
        let candidate = bytes[(start + 1)...].prefix(longestReference)
        guard let end = candidate.firstIndex(of: UInt8(ascii: ";")) else {
            // Of a text that may be somebody's data, no more than what could be a name.
            let name = candidate.prefix { $0.continuesXMLName }
            throw .unknownReference(String(decoding: name, as: UTF8.self))
        }
        let name = bytes[start + 1..<end]
        if let entity = entities.first(where: { name.elementsEqual($0.name.utf8) }) {
            output.append(entity.byte)
        } else if let scalar = character(numbered: name) {
            output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        } else {
            throw .unknownReference(String(decoding: name, as: UTF8.self))
        }
        return end + 1
    }

    /// The character of `#33` or `#x21`: <https://www.w3.org/TR/xml/#NT-CharRef>.
    private static func character(numbered name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard name.first == UInt8(ascii: "#") else { return nil }
        let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        // Swift's own reading of numbers would take a sign as well.
        guard !digits.isEmpty, digits.allSatisfy({ $0.isHexadecimalDigit }),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
            let scalar = Unicode.Scalar(code)
        else { return nil }
        switch scalar {
        case "\t", "\n", "\r", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
            return scalar
        default: return nil
        }
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
