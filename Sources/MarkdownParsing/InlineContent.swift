/// The text of a paragraph, heading or cell without the marks around it, and where each byte of it stands in the source.
///
/// This is what cmark-gfm parses for inlines; its lines end in `\n` whatever they end in in the source.
struct InlineContent {
    private struct Segment {
        /// Where the segment begins in the content.
        let start: Int
        let source: Int
    }

    private(set) var bytes: [UInt8] = []
    private var segments: [Segment] = []

    var count: Int { bytes.count }

    /// Adds bytes of the source as they are.
    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        segments.append(Segment(start: bytes.count, source: range.lowerBound))
        bytes += source[range]
    }

    /// Adds bytes of a table row, whose `\|` stands for `|`.
    mutating func appendCell(_ range: Range<Int>, of source: [UInt8]) {
        var start = range.lowerBound
        for offset in range.dropFirst()
        where source[offset] == UInt8(ascii: "|") && source[offset - 1] == UInt8(ascii: "\\") {
            append(start..<offset - 1, of: source)
            start = offset
        }
        append(start..<range.upperBound, of: source)
    }

    /// Adds blanks that stand for a tab, or for the part of one that no mark has taken.
    mutating func appendBlanks(_ count: Int, forTabAt offset: Int) {
        for _ in 0..<count {
            segments.append(Segment(start: bytes.count, source: offset))
            bytes.append(UInt8(ascii: " "))
        }
    }

    /// Adds the end of a line that stands in the source up to the start of the next one.
    mutating func appendLineEnd(at offset: Int) {
        segments.append(Segment(start: bytes.count, source: offset))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The content from an offset on.
    func dropping(_ count: Int) -> InlineContent {
        var rest = InlineContent()
        rest.bytes = Array(bytes.dropFirst(count))
        rest.segments = segments.map { Segment(start: $0.start - count, source: $0.source) }
        return rest
    }

    /// Where a byte of the content stands in the source; for the end of the content, the place after its last byte.
    func sourceOffset(of offset: Int) -> Int {
        guard offset < bytes.count else { return sourceEnd(of: offset) }
        return offset + shift(at: offset)
    }

    /// The place in the source right after the byte that comes before an offset.
    func sourceEnd(of offset: Int) -> Int {
        guard offset > 0 else { return segments.first?.source ?? 0 }
        return offset + shift(at: offset - 1)
    }

    /// How far the source is ahead of the content at a byte.
    private func shift(at offset: Int) -> Int {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= offset { low = middle } else { high = middle }
        }
        return segments.indices.contains(low) ? segments[low].source - segments[low].start : 0
    }
}
