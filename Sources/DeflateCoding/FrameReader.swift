/// Reads what stands around compressed data: single bytes and small numbers, with a failure where the input ends.
struct FrameReader {
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    /// What was not read yet, as deflate data up to their own end.
    mutating func inflated(limit: Int) throws(InflationFailure) -> [UInt8] {
        let (output, end) = try Inflation.inflated(bytes[position...], limit: limit)
        position = end
        return output
    }

    mutating func byte() throws(InflationFailure) -> UInt8 {
        guard position < bytes.count else { throw .cutOff }
        defer { position += 1 }
        return bytes[position]
    }

    /// A byte that can only have this value in streams that are read here.
    mutating func expect(_ expected: UInt8) throws(InflationFailure) {
        guard try byte() == expected else { throw .unknownFormat }
    }

    mutating func skip(_ count: Int) throws(InflationFailure) {
        guard count <= bytes.count - position else { throw .cutOff }
        position += count
    }

    mutating func skipPastZero() throws(InflationFailure) {
        while try byte() != 0 { continue }
    }

    mutating func littleEndian(byteCount: Int) throws(InflationFailure) -> UInt32 {
        var value: UInt32 = 0
        for index in 0..<byteCount { value |= UInt32(try byte()) << (8 * UInt32(index)) }
        return value
    }

    mutating func bigEndian(byteCount: Int) throws(InflationFailure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<byteCount { value = value << 8 | UInt32(try byte()) }
        return value
    }
}
