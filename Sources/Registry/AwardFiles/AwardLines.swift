/// The lines of a stretch of an award file, each without its line end, with their numbers in the file.
struct AwardLines: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>
    private var number: Int

    /// - Parameters:
    ///   - bytes: whole lines, each with its line end.
    ///   - number: the number of the first, from 1.
    init(_ bytes: ArraySlice<UInt8>, from number: Int) {
        self.rest = bytes
        self.number = number
    }

    mutating func next() -> (number: Int, bytes: ArraySlice<UInt8>)? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer {
            rest = rest[(end + 1)...]
            number += 1
        }
        return (number, rest[..<end])
    }
}
