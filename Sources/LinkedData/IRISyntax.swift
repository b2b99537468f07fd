/// Whether text may stand as an absolute IRI in N-Quads.
///
/// <https://www.w3.org/TR/n-quads/#grammar-production-IRIREF>, and a scheme as in RFC 3986, section 3.1.
enum IRISyntax {
    /// A scheme and a colon, as every absolute IRI begins.
    static func hasScheme(_ text: String) -> Bool {
        var isFirst = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if isFirst { return false }
            case UInt8(ascii: ":"): return !isFirst
            default: return false
            }
            isFirst = false
        }
        return false
    }

    /// No space, control character or one of `<>"{}|^`` ` ``\`.
    static func hasOnlyAllowedCharacters(_ text: String) -> Bool { text.utf8.allSatisfy(isAllowed) }

    static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
            false
        default: true
        }
    }
}
