/// The parts of links that leave no node behind: what follows `]`, and the definitions of link references.
///
/// The rules are cmark-gfm's own, which are those of <https://github.github.com/gfm/#links> but for limits on length and depth.
struct LinkSyntax {
    let bytes: [UInt8]

    private static let maximumLabelLength = 1000
    private static let maximumParentheses = 32

    /// The end of a link or image whose `]` is right before an offset.
    ///
    /// - Returns: the offset after `(address "title")` or `[label]`, or the same offset for a shortcut such as `[label]` alone.
    func tailEnd(from start: Int) -> Int { addressEnd(from: start) ?? labelEnd(from: start) ?? start }

    /// The end of the definition of a link reference with its line end, nil where there is none.
    func definitionEnd(from start: Int) -> Int? {
        guard let label = labelEnd(from: start), byte(label) == UInt8(ascii: ":"),
            bytes[(start + 1)..<(label - 1)].contains(where: { !$0.isMarkdownSpace }),
            let address = destinationEnd(from: skippingLineEnd(from: label + 1))
        else { return nil }
        let beforeTitle = skippingLineEnd(from: address)
        if beforeTitle > address, let title = titleEnd(from: beforeTitle), let end = lineEnd(from: title) { return end }
        return lineEnd(from: address)
    }

    private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// `(address "title")`.
    private func addressEnd(from start: Int) -> Int? {
        guard byte(start) == UInt8(ascii: "("), let address = destinationEnd(from: skippingSpace(from: start + 1))
        else {
            return nil
        }
        let beforeTitle = skippingSpace(from: address)
        let title = beforeTitle > address ? titleEnd(from: beforeTitle) ?? beforeTitle : beforeTitle
        let end = skippingSpace(from: title)
        return byte(end) == UInt8(ascii: ")") ? end + 1 : nil
    }

    /// `[label]`, without brackets inside.
    private func labelEnd(from start: Int) -> Int? {
        guard byte(start) == UInt8(ascii: "[") else { return nil }
        var offset = start + 1
        while offset < bytes.count, offset - start <= Self.maximumLabelLength + 1 {
            switch bytes[offset] {
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return offset + 1
            case UInt8(ascii: "\\") where byte(offset + 1).isMarkdownPunctuation: offset += 2
            default: offset += 1
            }
        }
        return nil
    }

    private func destinationEnd(from start: Int) -> Int? {
        byte(start) == UInt8(ascii: "<") ? pointedDestinationEnd(from: start) : bareDestinationEnd(from: start)
    }

    private func pointedDestinationEnd(from start: Int) -> Int? {
        var offset = start + 1
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: ">"): return offset + 1
            case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
            case UInt8(ascii: "\\"): offset += 2
            default: offset += 1
            }
        }
        return nil
    }

    private func bareDestinationEnd(from start: Int) -> Int? {
        var offset = start
        var depth = 0
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\\") where byte(offset + 1).isMarkdownPunctuation: offset += 2
            case UInt8(ascii: "("):
                depth += 1
                if depth > Self.maximumParentheses { return nil }
                offset += 1
            case UInt8(ascii: ")") where depth == 0: return offset
            case UInt8(ascii: ")"):
                depth -= 1
                offset += 1
            case let byte where byte.isMarkdownSpace: return offset > start ? offset : nil
            default: offset += 1
            }
        }
        return nil
    }

    /// A title in quotes or parentheses; the longest that fits, as cmark-gfm's scanner has it.
    private func titleEnd(from start: Int) -> Int? {
        let closing: UInt8
        switch byte(start) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = bytes[start]
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return nil
        }
        var best: Int?
        var offset = start + 1
        while offset < bytes.count {
            if bytes[offset] == closing {
                best = offset + 1
                if bytes[offset - 1] != UInt8(ascii: "\\") || offset - 1 == start { break }
            } else if bytes[start] == UInt8(ascii: "("), bytes[offset] == bytes[start],
                bytes[offset - 1] != UInt8(ascii: "\\")
            {
                break
            }
            offset += 1
        }
        return best
    }

    private func skippingSpace(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset].isMarkdownSpace { offset += 1 }
        return offset
    }

    private func skippingBlanks(from start: Int) -> Int {
        var offset = start
        while byte(offset) == UInt8(ascii: " ") || byte(offset) == UInt8(ascii: "\t") { offset += 1 }
        return offset
    }

    /// Goes past blanks with at most one line end among them.
    private func skippingLineEnd(from start: Int) -> Int {
        let offset = skippingBlanks(from: start)
        return byte(offset) == UInt8(ascii: "\n") ? skippingBlanks(from: offset + 1) : offset
    }

    /// The start of the next line where nothing but blanks is left of this one.
    private func lineEnd(from start: Int) -> Int? {
        let offset = skippingBlanks(from: start)
        if offset >= bytes.count { return bytes.count }
        return bytes[offset] == UInt8(ascii: "\n") ? offset + 1 : nil
    }
}
