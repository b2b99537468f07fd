extension SealedAwardFile {
    /// The awards in batches of whole lines, for work in parallel; a batch is a slice of the file, nothing is copied.
    ///
    /// - Parameter size: how many bytes a batch has at least, but for the last one.
    package func batches(ofAtLeast size: Int = 64 << 10) -> AwardBatches { AwardBatches(of: self, size: size) }

    /// The file with other lines for some of its awards, to be sealed anew; it keeps its name.
    ///
    /// - Parameter replacements: by `LocatedAward.lineNumber`; each a line of the same award, such as its tombstone.
    package func replacing(_ replacements: [Int: AwardLine]) -> UnsealedAwardFile {
        let lines = parts.awardLines.map { line in replacements[line.number].map { $0.bytes[...] } ?? line.bytes }
        return UnsealedAwardFile(name: name, lines: [parts.head] + lines)
    }
}
