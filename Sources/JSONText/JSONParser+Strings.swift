extension JSONParser {
    /// Reads a string from its opening quote to after its closing one.
    mutating func string(_ bytes: Span<UInt8>) throws(JSONSyntaxError) -> String {
        let opening = position
        position += 1
        var cursor = position
        let count = bytes.count
        while cursor < count {
            let byte = bytes[cursor]
            if byte == UInt8(ascii: "\"") {
                let text = decoded(bytes, position..<cursor)
                position = cursor + 1
                return text
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(bytes, opening: opening, from: cursor) }
            if byte < 0x20 { throw error(.controlCharacter(byte), cursor..<cursor + 1) }
            cursor += byte < 0x80 ? 1 : try scalarLength(bytes, at: cursor, opening: opening)
        }
        throw cutOff(bytes, inside: .string, opened: opening)
    }

    /// The slower way, from the first backslash on.
    private mutating func escapedString(
        _ bytes: Span<UInt8>, opening: Int, from firstEscape: Int
    ) throws(JSONSyntaxError) -> String {
        var text = Array(decoded(bytes, position..<firstEscape).utf8)
        position = firstEscape
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try appendEscape(bytes, opening: opening, to: &text)
            case 0..<0x20:
                throw error(.controlCharacter(byte), position..<position + 1)
            default:
                let length = byte < 0x80 ? 1 : try scalarLength(bytes, at: position, opening: opening)
                for offset in 0..<length { text.append(bytes[position + offset]) }
                position += length
            }
        }
        throw cutOff(bytes, inside: .string, opened: opening)
    }

    private mutating func appendEscape(
        _ bytes: Span<UInt8>, opening: Int, to text: inout [UInt8]
    ) throws(JSONSyntaxError) {
        let start = position
        guard start + 1 < bytes.count else { throw cutOff(bytes, inside: .string, opened: opening) }
        position += 2
        switch bytes[start + 1] {
        case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
        case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "/"): text.append(UInt8(ascii: "/"))
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try escapedScalar(bytes, opening: opening, start: start)
            text.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw error(.unknownEscape, start..<start + 2)
        }
    }

    /// The scalar of `\uXXXX`, or of two of them that make a surrogate pair; `position` is after the first `u`.
    private mutating func escapedScalar(
        _ bytes: Span<UInt8>, opening: Int, start: Int
    ) throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try fourHexDigits(bytes, opening: opening, start: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800...0xDBFF).contains(first) else { throw error(.loneSurrogate, start..<position) }
        let secondStart = position
        for (offset, wanted) in [UInt8(ascii: "\\"), UInt8(ascii: "u")].enumerated() {
            guard secondStart + offset < bytes.count else { throw cutOff(bytes, inside: .string, opened: opening) }
            guard bytes[secondStart + offset] == wanted else { throw error(.loneSurrogate, start..<secondStart) }
        }
        position += 2
        let second = try fourHexDigits(bytes, opening: opening, start: secondStart)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error(.loneSurrogate, start..<secondStart) }
        return scalar
    }

    private mutating func fourHexDigits(
        _ bytes: Span<UInt8>, opening: Int, start: Int
    ) throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count else { throw cutOff(bytes, inside: .string, opened: opening) }
            guard let digit = hexValue(bytes[position]) else { throw error(.badUnicodeEscape, start..<position) }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    private func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The length of the well-formed sequence at a byte from 0x80 up, inside a string.
    private func scalarLength(_ bytes: Span<UInt8>, at start: Int, opening: Int) throws(JSONSyntaxError) -> Int {
        switch UTF8Sequence(in: bytes, at: start) {
        case .complete(let length): return length
        case .cutOff: throw cutOff(bytes, inside: .string, opened: opening)
        case .malformed(let length): throw error(.invalidUTF8, start..<start + length)
        }
    }

    /// The one place that touches memory by address: copying validated bytes into a string without a detour.
    func decoded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
