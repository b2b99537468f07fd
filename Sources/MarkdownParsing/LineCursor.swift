/// A place in a line, counted in bytes and in columns: a tab reaches to the next multiple of four columns, and a mark such as
/// `>` can take a part of one.
struct LineCursor {
    private(set) var offset: Int
    private(set) var column: Int
    /// Whether a mark has taken some columns of the tab at `offset`, the others of which are text.
    private(set) var isInsideTab = false
    /// The end of the line, without its line end.
    let end: Int

    init(offset: Int, column: Int, end: Int) {
        self.offset = offset
        self.column = column
        self.end = end
    }

    /// The column that a tab here reaches to.
    var tabStop: Int { column + 4 - column % 4 }

    /// The first character from here on that is no blank or tab, with the columns up to it.
    func firstNonspace(in bytes: [UInt8]) -> (offset: Int, indent: Int) {
        var offset = offset
        var reached = column
        while offset < end {
            switch bytes[offset] {
            case UInt8(ascii: " "): reached += 1
            case UInt8(ascii: "\t"): reached += 4 - reached % 4
            default: return (offset, reached - column)
            }
            offset += 1
        }
        return (offset, reached - column)
    }

    func isAtSpace(in bytes: [UInt8]) -> Bool {
        offset < end && (bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t"))
    }

    mutating func advance(columns: Int, in bytes: [UInt8]) {
        let target = column + columns
        while column < target, offset < end {
            guard bytes[offset] == UInt8(ascii: "\t") else {
                column += 1
                offset += 1
                continue
            }
            let stop = tabStop
            isInsideTab = stop > target
            if !isInsideTab { offset += 1 }
            column = min(stop, target)
        }
    }

    mutating func advance(to target: Int, in bytes: [UInt8]) {
        while offset < min(target, end) {
            column = bytes[offset] == UInt8(ascii: "\t") ? tabStop : column + 1
            offset += 1
            isInsideTab = false
        }
    }
}
