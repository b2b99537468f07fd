extension SealedAwardFile {
    /// The last line: a signature over all the others, which held, so that no other lines go with it.
    package var seal: ArraySlice<UInt8> { parts.last }

    /// The awards in batches of whole lines of at least so many bytes, for work in parallel.
    package func batches(of size: Int = 128 << 10) -> AwardBatches { AwardBatches(of: self, size: size) }

    /// The file with other lines for some of its awards, to be sealed anew; it keeps its name.
    ///
    /// Replacements go by `LocatedAward.lineNumber`; each is a line of the same award, such as its tombstone.
    package func replacing(_ replacements: [Int: AwardLine]) -> UnsealedAwardFile {
        let lines = parts.awardLines.map { number in replacements[number].map { $0.bytes[...] } ?? parts.line(number) }
        return UnsealedAwardFile(name: name, lines: [parts.head] + lines)
    }
}
