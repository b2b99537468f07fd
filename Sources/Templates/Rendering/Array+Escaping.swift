extension [UInt8] {
    /// Appends text for HTML or XML, between tags or within a quoted attribute value.
    ///
    /// `&`, `<`, `>`, `"` and `'` become references, `'` the numeric one, which every version of HTML knows. Runs of
    /// other bytes are copied whole.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    /// Appends bytes of UTF-8 text for HTML or XML.
    mutating func appendEscaped(_ bytes: some RandomAccessCollection<UInt8>) {
        var runStart = bytes.startIndex
        for index in bytes.indices where Self.needsEscape(bytes[index]) {
            append(contentsOf: bytes[runStart..<index])
            appendReference(for: bytes[index])
            runStart = bytes.index(after: index)
        }
        append(contentsOf: bytes[runStart...])
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    private mutating func appendReference(for byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
        default: append(contentsOf: "&#39;".utf8)
        }
    }
}
