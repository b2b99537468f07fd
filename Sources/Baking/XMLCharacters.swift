// The classes of characters of XML 1.0, byte by byte: <https://www.w3.org/TR/xml/#charsets>.
extension UInt8 {
    var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    /// A byte that stands for a character which neither XML nor the text of a PNG may hold.
    var isForbiddenControl: Bool { self < 0x20 && !isXMLSpace }

    /// A byte that can begin a name; which letters beyond ASCII may is not looked at, as names are only compared.
    var beginsXMLName: Bool {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"),
            UInt8(ascii: ":"), 0x80...0xFF:
            true
        default: false
        }
    }

    var continuesXMLName: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: beginsXMLName
        }
    }
}

extension ArraySlice<UInt8> {
    var trimmingXMLSpace: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isXMLSpace }), let last = lastIndex(where: { !$0.isXMLSpace }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}
