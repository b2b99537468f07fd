import CZlib

/// The checksum of PNG chunks and gzip streams: <https://www.w3.org/TR/png-3/#5CRC-algorithm>.
package struct CRC32: Sendable {
    private var value: UInt = 0

    /// The checksum of nothing yet.
    package init() {}

    /// The checksum of all bytes taken in so far.
    package var checksum: UInt32 { UInt32(truncatingIfNeeded: value) }

    /// Takes in the bytes that follow those taken in before.
    package mutating func update(_ bytes: ArraySlice<UInt8>) {
        // Without an address zlib would begin anew.
        guard !bytes.isEmpty else { return }
        value = unsafe bytes.withUnsafeBufferPointer { unsafe UInt(crc32_z(uLong(value), $0.baseAddress, $0.count)) }
    }

    package static func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
        var checksum = CRC32()
        checksum.update(bytes)
        return checksum.checksum
    }

    package static func checksum(of bytes: [UInt8]) -> UInt32 { checksum(of: bytes[...]) }
}
