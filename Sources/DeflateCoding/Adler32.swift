import CZlib

/// The checksum of zlib streams: <https://www.rfc-editor.org/rfc/rfc1950#section-8>.
enum Adler32 {
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        // Without an address zlib gives the checksum of nothing, which is 1.
        let value = unsafe bytes.withUnsafeBufferPointer { unsafe adler32_z(1, $0.baseAddress, $0.count) }
        return UInt32(truncatingIfNeeded: value)
    }
}
