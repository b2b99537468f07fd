/// The character between the cells of a row.
///
/// Which one it is depends on the country that a spreadsheet is set to.
package enum CellSeparator: UInt8, Sendable, CaseIterable {
    case tab = 0x09
    case semicolon = 0x3B
    case comma = 0x2C

    /// Finds the separator by the row of headings: the one that stands there most often outside quotation marks.
    ///
    /// A comma is likelier than a semicolon, and a semicolon likelier than a tab, to be a part of a heading: on a tie
    /// the rarer sign separates. A row without any of them is a single column, and then commas separate.
    init(inHeadingsOf bytes: ArraySlice<UInt8>) {
        var counts: [CellSeparator: Int] = [:]
        var hasText = false
        var isQuoted = false
        var mayOpen = true
        var hasClosed = false
        for byte in bytes {
            let isQuote = byte == UInt8(ascii: "\"")
            if isQuote, isQuoted || mayOpen || hasClosed {
                // A doubled quotation mark closes and opens again.
                hasClosed = isQuoted
                isQuoted.toggle()
                mayOpen = false
                continue
            }
            hasClosed = false
            if isQuoted {
                hasText = hasText || byte > UInt8(ascii: " ")
            } else if let separator = CellSeparator(rawValue: byte) {
                counts[separator, default: 0] += 1
                mayOpen = true
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                if hasText { break }
                counts = [:]
                mayOpen = true
            } else if byte != UInt8(ascii: " ") {
                hasText = true
                mayOpen = false
            }
        }
        let most = counts.values.max() ?? 0
        self = Self.allCases.first { most > 0 && counts[$0] == most } ?? .comma
    }
}
