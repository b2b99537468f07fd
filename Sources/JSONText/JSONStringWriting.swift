/// The one place where text becomes a JSON string.
///
/// Escapes are those of RFC 8785, section 3.2.2.2, so that minimal and canonical writing agree:
/// <https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2.2>.
enum JSONStringWriting {
    static func append(_ text: String, _ escaping: JSONWriter.Escaping, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        // Most texts need no escape: they are copied whole and then looked at, where their bytes stand side by side.
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if bytes[start...].contains(where: { mayNeedEscape($0, escaping) }) {
            bytes.removeSubrange(start...)
            appendEscaped(text, escaping, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// 0xE2 is the first byte of U+2028 and U+2029, and of other characters that need no escape.
    private static func mayNeedEscape(_ byte: UInt8, _ escaping: JSONWriter.Escaping) -> Bool {
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
        guard escaping == .markup else { return false }
        return byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&") || byte == 0xE2
    }

    private static func appendEscaped(_ text: String, _ escaping: JSONWriter.Escaping, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\u{08}": bytes.append(contentsOf: "\\b".utf8)
            case "\u{0C}": bytes.append(contentsOf: "\\f".utf8)
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\r": bytes.append(contentsOf: "\\r".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            case "\u{00}"..<"\u{20}": appendUnicodeEscape(scalar, to: &bytes)
            case "<", ">", "&", "\u{2028}", "\u{2029}":
                if escaping == .markup {
                    appendUnicodeEscape(scalar, to: &bytes)
                } else {
                    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private static func appendUnicodeEscape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
    }
}
