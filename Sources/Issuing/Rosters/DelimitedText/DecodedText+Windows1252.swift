extension DecodedText {
    /// The text of bytes that are not UTF-8, as Windows-1252, whose every byte is one character.
    ///
    /// <https://encoding.spec.whatwg.org/index-windows-1252.txt>; the five bytes that mean nothing there are faults.
    ///
    /// - Returns: nil for a text of UTF-8 that is damaged in places: read so, its other letters would come out as two each.
    static func windows1252(_ file: [UInt8]) -> DecodedText? {
        guard !file.starts(with: [0xEF, 0xBB, 0xBF]), !isMostlyUTF8(file) else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(file.count + file.count / 16)
        var fault: Int?
        for byte in file {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            let scalar = byte < 0xA0 ? upperControls[Int(byte - 0x80)] : Unicode.Scalar(byte)
            if scalar == "\u{FFFD}" { fault = fault ?? text.count }
            text += scalar.utf8
        }
        return DecodedText(bytes: text, encoding: .windows1252, firstFault: fault)
    }

    /// Whether more of the bytes beyond ASCII belong to characters of UTF-8 than not.
    private static func isMostlyUTF8(_ file: [UInt8]) -> Bool {
        var (characters, others) = (0, 0)
        var decoder = UTF8()
        var bytes = file.makeIterator()
        while true {
            switch decoder.decode(&bytes) {
            case .scalarValue(let scalar): characters += scalar.isASCII ? 0 : 1
            case .error: others += 1
            case .emptyInput: return characters > others
            }
        }
    }

    /// What 80 to 9F stand for; U+FFFD for nothing.
    private static let upperControls: [Unicode.Scalar] = [
        "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
        "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
    ]
}
