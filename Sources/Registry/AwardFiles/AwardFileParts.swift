/// An award file cut into lines: the first, those of the awards and the last, whatever these say.
struct AwardFileParts: Sendable {
    /// The most lines: those of 10,000 awards, the first and the last.
    private static let lineLimit = UnsealedAwardFile.awardLimit + 2

    /// All lines of the file, which is at most so long that its offsets fit in 32 bits.
    let lines: AwardLines
    /// Whether the last line has its line end.
    let isLastLineEnded: Bool

    /// - Returns: nil for more lines than a file can have.
    init?(_ bytes: [UInt8]) {
        var ends: [UInt32] = []
        let span = bytes.span
        for offset in span.indices where span[offset] == UInt8(ascii: "\n") {
            guard ends.count < Self.lineLimit else { return nil }
            ends.append(UInt32(offset))
        }
        self.isLastLineEnded = bytes.last == UInt8(ascii: "\n")
        if !isLastLineEnded { ends.append(UInt32(bytes.count)) }
        self.lines = AwardLines(bytes, first: 1, ends: ends)
    }

    private var lineCount: Int { lines.numbers.count }

    /// How many lines stand between the first and the last.
    var awardCount: Int { max(0, lineCount - 2) }

    /// The first line, without its line end.
    var head: ArraySlice<UInt8> { line(1) }

    /// The last line, without its line end; empty where the file has one line only.
    var last: ArraySlice<UInt8> { lineCount > 1 ? line(lineCount) : [] }

    /// All that the seal is about: the lines before it, with their line ends.
    var sealed: ArraySlice<UInt8> { lineCount > 1 ? lines.bytes[..<lines.start(of: lineCount)] : [] }

    /// The numbers of the lines of awards.
    var awardLines: Range<Int> { 2..<(2 + awardCount) }

    /// A line without its line end, by its number from 1.
    func line(_ number: Int) -> ArraySlice<UInt8> { lines.line(number) }
}
