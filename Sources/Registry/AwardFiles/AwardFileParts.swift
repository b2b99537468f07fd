/// An award file cut into its first line, its awards and its last line, whatever these say.
struct AwardFileParts: Sendable {
    private static let lineEnd = UInt8(ascii: "\n")

    /// The first line without its line end.
    let head: ArraySlice<UInt8>
    /// The lines between, each with its line end.
    let awards: ArraySlice<UInt8>
    /// All that the seal is about: the lines before it, with their line ends.
    let sealed: ArraySlice<UInt8>
    /// The last line without its line end; empty where the file has one line only.
    let last: ArraySlice<UInt8>
    /// Whether the last line has its line end.
    let isLastLineEnded: Bool

    init(_ bytes: ArraySlice<UInt8>) {
        self.isLastLineEnded = bytes.last == Self.lineEnd
        let lines = isLastLineEnded ? bytes.dropLast() : bytes
        let headEnd = lines.firstIndex(of: Self.lineEnd) ?? lines.endIndex
        self.head = lines[..<headEnd]
        if let lastStart = lines.lastIndex(of: Self.lineEnd) {
            self.sealed = bytes[...lastStart]
            self.awards = bytes[(headEnd + 1)..<(lastStart + 1)]
            self.last = lines[(lastStart + 1)...]
        } else {
            self.sealed = bytes[bytes.endIndex...]
            self.awards = sealed
            self.last = sealed
        }
    }

    var awardCount: Int { awards.count { $0 == Self.lineEnd } }

    /// The lines of the awards without their line ends, with their numbers in the file.
    var awardLines: AwardLines { AwardLines(awards, from: 2) }
}
