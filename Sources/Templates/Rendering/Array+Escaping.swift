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
        // Most texts have none: without a branch for each byte, a processor looks at many at once.
        guard bytes.reduce(0, { $0 | Self.escapeBit($1) }) != 0 else { return append(contentsOf: bytes) }
        var runStart = bytes.startIndex
        for index in bytes.indices where Self.escapeBit(bytes[index]) != 0 {
            append(contentsOf: bytes[runStart..<index])
            appendReference(for: bytes[index])
            runStart = bytes.index(after: index)
        }
        append(contentsOf: bytes[runStart...])
    }

    /// 1 for a byte that needs a reference, else 0.
    private static func escapeBit(_ byte: UInt8) -> UInt8 {
        (byte == UInt8(ascii: "&") ? 1 : 0) | (byte == UInt8(ascii: "<") ? 1 : 0) | (byte == UInt8(ascii: ">") ? 1 : 0)
            | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "'") ? 1 : 0)
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
