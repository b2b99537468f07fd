/// HTML in the making: the one place where text and attribute values are escaped.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    /// What was written so far, leaving the writer empty.
    mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Markup of our own.
    mutating func markup(_ markup: StaticString) {
        append(markup.description)
    }

    mutating func html(_ html: some Sequence<UInt8>) {
        bytes.append(contentsOf: html)
    }

    mutating func text(_ text: String) {
        escape(text, quotes: false)
    }

    /// ` name="value"`, the value escaped.
    mutating func attribute(_ name: StaticString, _ value: String) {
        open(attribute: name)
        escape(value, quotes: true)
        bytes.append(UInt8(ascii: "\""))
    }

    /// ` name="address"`, with whatever no address may hold percent-encoded; `%41` stays as it is.
    mutating func attribute(_ name: StaticString, address: String) {
        open(attribute: name)
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#39;")
            case _ where Self.standsInAddresses(byte): bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(Self.hexDigits[Int(byte >> 4)])
                bytes.append(Self.hexDigits[Int(byte & 15)])
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Begins a new line unless one has just begun.
    mutating func lineStart() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func open(attribute name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        append(name.description)
        append("=\"")
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func escape(_ text: String, quotes: Bool) {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\"") where quotes: append("&quot;")
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(byte)
            // Control characters are not allowed in HTML, not even as references.
            case 0..<0x20, 0x7F: append("\u{FFFD}")
            case 0x80..<0xA0 where previous == 0xC2:
                bytes.removeLast()
                append("\u{FFFD}")
            default: bytes.append(byte)
            }
            previous = byte
        }
    }

    /// Letters, digits, and what RFC 3986 lets stand in some part of an address, but brackets.
    private static func standsInAddresses(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_.~!*(),;:@=+$/?#%".utf8.contains(byte)
        }
    }
}
