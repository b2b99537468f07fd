/// An award file cut into batches of whole lines, from front to end.
package struct AwardBatches: Sequence, IteratorProtocol {
    private let file: SealedAwardFile
    private let size: Int
    private var rest: ArraySlice<UInt8>
    private var nextLine = 2

    init(of file: SealedAwardFile, size: Int) {
        self.file = file
        self.size = size
        self.rest = file.parts.awards
    }

    package mutating func next() -> AwardBatch? {
        guard !rest.isEmpty else { return nil }
        let reached = rest.index(rest.startIndex, offsetBy: Swift.max(0, size - 1), limitedBy: rest.endIndex)
        let end = rest[(reached ?? rest.endIndex)...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
        let batch = AwardBatch(of: file, firstLine: nextLine, bytes: rest[..<end])
        nextLine += batch.bytes.count { $0 == UInt8(ascii: "\n") }
        rest = rest[end...]
        return batch
    }
}
