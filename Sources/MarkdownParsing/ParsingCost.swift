import Markdown

/// What it costs to read a text, for all in which cmark-gfm 0.29 is not linear; at least what it really costs.
///
/// A step takes some nanoseconds. The weights are measured; what they are for:
/// - each row that could be the second of a table has the whole paragraph above it read again, once for every line of it, and
///   split into cells;
/// - to add a cell to a row, the cells before it are counted;
/// - for every inline, all blocks that it stands in are gone through;
/// - for every link and image, the open marks of emphasis before it are gone through, and some marks are looked for up to the
///   end of the paragraph.
struct ParsingCost {
    /// Some ten seconds.
    ///
    /// A table of 1,000 columns and 1,000 rows is half of it.
    static let limit = 2_000_000_000
    /// So many marks in one paragraph cost nothing worth counting: they take 4 ms at most.
    private static let freeMarks = 1_000

    /// Where lines alone are too costly.
    private var overload: MarkdownOverload?
    private var steps = 0
    /// What the marks would cost if every stretch of lines without a blank one between them was one paragraph.
    private var markSteps = 0
    /// Lines since the last blank one, with their bytes, marks, the squares of their bars, and the most of their depths.
    private var stretch = (lines: 0, bytes: 0, marks: 0, bars: 0, depth: 0)

    /// What is too costly in a source from some byte on; nil where all of it can be read.
    static func overload(of lines: SourceLines) -> MarkdownOverload? {
        let body = lines.bytes[lines.bodyStart...]
        let cost = Self(of: body)
        if cost.overload != nil || cost.markSteps <= limit { return cost.overload }
        var steps = 0
        for leaf in LeafBlocks.marks(in: body, above: freeMarks) {
            steps += self.steps(ofMarks: leaf.marks)
            if steps > limit {
                let place = lines.range(of: min(leaf.line, lines.count)).lowerBound
                return MarkdownOverload(cause: .marks(leaf.marks), place: place)
            }
        }
        return nil
    }

    /// Reads through a text once.
    private init(of bytes: ArraySlice<UInt8>) {
        var start = bytes.startIndex
        while start < bytes.endIndex, overload == nil {
            let end =
                bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.endIndex
            count(bytes[start..<end])
            start = min(end + 1, bytes.endIndex)
        }
        endStretch()
    }

    /// What the marks of one paragraph cost, at most one step more than the limit.
    private static func steps(ofMarks marks: Int) -> Int {
        // More are too many in any case, and this square is no overflow.
        let counted = min(max(0, marks - freeMarks), limit / freeMarks)
        return min(2 * counted * counted, limit + 1)
    }

    private mutating func count(_ line: ArraySlice<UInt8>) {
        let shape = LineShape(line)
        if shape.isBlank {
            endStretch()
            return
        }
        let bars = shape.bars * shape.bars
        add(bars, .columns, at: line)
        if shape.isDelimiterRow {
            add(stretch.lines * stretch.bytes / 2 + stretch.bars, .delimiterRow, at: line)
        }
        // A lazy line stands in all that the lines of its paragraph stand in.
        stretch.depth = max(stretch.depth, shape.depth)
        add(8 * shape.inlines * stretch.depth, .depth, at: line)
        stretch.lines += 1
        stretch.bytes += line.count
        stretch.marks += shape.marks
        stretch.bars += bars
    }

    private mutating func add(_ number: Int, _ cause: MarkdownOverload.Cause, at line: ArraySlice<UInt8>) {
        steps += number
        if steps > Self.limit, overload == nil { overload = MarkdownOverload(cause: cause, place: line.startIndex) }
    }

    private mutating func endStretch() {
        markSteps = min(markSteps + Self.steps(ofMarks: stretch.marks), Self.limit + 1)
        stretch = (0, 0, 0, 0, 0)
    }
}
