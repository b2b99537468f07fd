/// Lines of an award file that follow each other, by their numbers in the file.
struct AwardLines: Sendable {
    /// The lines with their line ends.
    let bytes: [UInt8]
    /// The number of the first line, from 1.
    private let first: Int
    /// Where each line ends: the offset of its line end, and of the end of the file where the last line has none.
    private let ends: [UInt32]

    init(_ bytes: [UInt8], first: Int, ends: [UInt32]) {
        self.bytes = bytes
        self.first = first
        self.ends = ends
    }

    /// The numbers of all lines.
    var numbers: Range<Int> { first..<(first + ends.count) }

    /// A line without its line end.
    func line(_ number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

    /// Where a line is, without its line end.
    func range(of number: Int) -> Range<Int> { start(of: number)..<Int(ends[number - first]) }

    func start(of number: Int) -> Int { number == first ? 0 : Int(ends[number - first - 1]) + 1 }

    /// Some of the lines, with bytes of their own.
    func copy(of numbers: Range<Int>) -> AwardLines {
        guard let last = numbers.last else { return AwardLines([], first: numbers.lowerBound, ends: []) }
        let start = start(of: numbers.lowerBound)
        let ends = ends[(numbers.lowerBound - first)...(last - first)].map { $0 - UInt32(start) }
        let end = min(bytes.count, range(of: last).upperBound + 1)
        return AwardLines(Array(bytes[start..<end]), first: numbers.lowerBound, ends: ends)
    }

    /// The number of the line that a stretch of so many bytes from the start of a line ends in.
    func line(after size: Int, from number: Int) -> Int {
        let wanted = start(of: number) + size
        var (low, high) = (number, max(number, numbers.upperBound - 2))
        while low < high {
            let middle = (low + high) / 2
            if Int(ends[middle - first]) + 1 < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
