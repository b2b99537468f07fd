/// An award file cut into batches of whole lines, from front to end.
package struct AwardBatches: Sequence, IteratorProtocol {
    private let file: SealedAwardFile
    private let size: Int
    private var rest: Range<Int>

    init(of file: SealedAwardFile, size: Int) {
        self.file = file
        self.size = size
        self.rest = file.parts.awardLines
    }

    package mutating func next() -> AwardBatch? {
        guard let first = rest.first else { return nil }
        let end = file.parts.lines.line(after: size, from: first) + 1
        rest = end..<rest.upperBound
        return AwardBatch(of: file, lines: first..<end)
    }
}
