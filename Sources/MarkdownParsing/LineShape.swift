/// What of a line decides how much it costs cmark-gfm to read it, whatever the line turns out to be.
struct LineShape {
    /// Marks that may begin or end something in a paragraph.
    private(set) var marks = 0
    private(set) var bars = 0
    /// The most inlines that the line can become, its end included.
    private(set) var inlines = 2
    /// The most blocks that it can stand in, where it is no lazy line of a paragraph.
    private(set) var depth = 0
    private(set) var isBlank = true
    /// Whether it may say how the columns of a table are aligned, whatever stands before it for quotes and lists.
    private(set) var isDelimiterRow = false

    init(_ line: ArraySlice<UInt8>) {
        for byte in line {
            if Self.isMark(byte) { marks += 1 }
            if byte == UInt8(ascii: "|") { bars += 1 }
            if Self.endsText(byte) { inlines += 2 }
            if !byte.isMarkdownSpace { isBlank = false }
        }
        depth = Self.depth(of: line)
        isDelimiterRow = Self.isDelimiterRow(line)
    }

    /// Whether cmark-gfm looks for the other end of what a byte begins or ends.
    static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: ")"):
            true
        default: false
        }
    }

    /// Whether a text ends before a byte, at least for a while: all marks but parentheses, and what begins addresses.
    private static func endsText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"): false
        case UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: ":"),
            UInt8(ascii: "w"), UInt8(ascii: "@"):
            true
        default: isMark(byte)
        }
    }

    /// A quote takes a mark; a list with its item, which are two blocks, a mark and a blank or two columns of blanks.
    private static func depth(of line: ArraySlice<UInt8>) -> Int {
        var depth = 0
        var isAfterMark = false
        for byte in line {
            switch byte {
            case UInt8(ascii: " "): depth += isAfterMark ? 2 : 1
            case UInt8(ascii: "\t"): depth += isAfterMark ? 6 : 4
            case UInt8(ascii: ">"): depth += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
                isAfterMark = true
                continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            default: return depth
            }
            isAfterMark = false
        }
        return depth + 2
    }

    private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        var (hasDash, hasBorder, isPrefix) = (false, false, true)
        for byte in line {
            switch byte {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): (hasBorder, isPrefix) = (true, false)
            case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                if !isPrefix { return false }
            case let byte where byte.isMarkdownSpace: break
            default: return false
            }
        }
        // A table of one column has no need of a bar, but of a colon, else the line underlines a heading.
        return hasDash && hasBorder
    }
}
