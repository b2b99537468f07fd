/// A place in a line, counted in bytes and in columns: a tab reaches to the next multiple of four columns, and a mark such as
/// `>` can take a part of one.
struct LineCursor {
    private(set) var offset: Int
    private(set) var column: Int
    /// Whether a mark has taken some columns of the tab at `offset`, the others of which are text.
    private(set) var isInsideTab = false
    private var nonspace: (offset: Int, column: Int)?
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
    ///
    /// What was found is kept until the cursor is past it: a line in deep lists is asked again for each list.
    mutating func firstNonspace(in bytes: [UInt8]) -> (offset: Int, indent: Int) {
        if let found = nonspace, found.offset >= offset { return (found.offset, found.column - column) }
        var found = (offset: offset, column: column)
        scan: while found.offset < end {
            switch bytes[found.offset] {
            case UInt8(ascii: " "): found.column += 1
            case UInt8(ascii: "\t"): found.column += 4 - found.column % 4
            default: break scan
            }
            found.offset += 1
        }
        nonspace = found
        return (found.offset, found.column - column)
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
