/// An award file cut into lines: the first, those of the awards and the last, whatever these say.
struct AwardFileParts: Sendable {
    /// The most lines: those of 10,000 awards, the first and the last.
    private static let lineLimit = UnsealedAwardFile.awardLimit + 2

    /// The file, at most so long that its offsets fit in 32 bits.
    let bytes: [UInt8]
    /// Where each line ends: the offset of its line end, and of the end of the file where the last line has none.
    private let lineEnds: [UInt32]
    /// Whether the last line has its line end.
    let isLastLineEnded: Bool

    /// - Returns: nil for more lines than a file can have.
    init?(_ bytes: [UInt8]) {
        var lineEnds: [UInt32] = []
        let span = bytes.span
        for offset in span.indices where span[offset] == UInt8(ascii: "\n") {
            guard lineEnds.count < Self.lineLimit else { return nil }
            lineEnds.append(UInt32(offset))
        }
        self.isLastLineEnded = bytes.last == UInt8(ascii: "\n")
        if !isLastLineEnded { lineEnds.append(UInt32(bytes.count)) }
        self.bytes = bytes
        self.lineEnds = lineEnds
    }

    /// How many lines stand between the first and the last.
    var awardCount: Int { max(0, lineEnds.count - 2) }

    /// The first line, without its line end.
    var head: ArraySlice<UInt8> { line(1) }

    /// The last line, without its line end; empty where the file has one line only.
    var last: ArraySlice<UInt8> { lineEnds.count > 1 ? line(lineEnds.count) : [] }

    /// All that the seal is about: the lines before it, with their line ends.
    var sealed: ArraySlice<UInt8> { lineEnds.count > 1 ? bytes[..<start(of: lineEnds.count)] : [] }

    /// The numbers of the lines of awards.
    var awardLines: Range<Int> { 2..<(2 + awardCount) }

    /// A line without its line end, by its number from 1.
    func line(_ number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

    /// Where a line is, without its line end.
    func range(of number: Int) -> Range<Int> { start(of: number)..<Int(lineEnds[number - 1]) }

    private func start(of number: Int) -> Int { number == 1 ? 0 : Int(lineEnds[number - 2]) + 1 }

    /// The number of the line that a stretch of so many bytes from the start of a line ends in.
    func line(after size: Int, from number: Int) -> Int {
        let wanted = start(of: number) + size
        var (low, high) = (number, max(number, lineEnds.count - 1))
        while low < high {
            let middle = (low + high) / 2
            if Int(lineEnds[middle - 1]) + 1 < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
