/// Numbers one after another, the least byte first.
struct LittleEndianBytes {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
        var rest = UInt64(number)
        for _ in 0..<(type(of: number).bitWidth / 8) {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    /// The number at a place; nil where the bytes end before it does.
    static func number(in bytes: ArraySlice<UInt8>, at place: Int, size: Int) -> UInt64? {
        guard place >= 0, place + size <= bytes.count else { return nil }
        let start = bytes.startIndex + place
        return bytes[start..<start + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
