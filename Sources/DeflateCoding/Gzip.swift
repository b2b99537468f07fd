/// The gzip format, in which status lists are compressed: <https://www.rfc-editor.org/rfc/rfc1952>.
package enum Gzip {
    /// Deflate; no name, no time; compressed as far as possible; on an unknown system, so that all systems write the same.
    private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255]

    private enum Flag {
        static let headerChecksum: UInt8 = 1 << 1
        static let extraField: UInt8 = 1 << 2
        static let name: UInt8 = 1 << 3
        static let comment: UInt8 = 1 << 4
        static let reserved: UInt8 = 0b1110_0000
    }

    /// One stream that holds the bytes, the same for the same bytes and the same release of zlib.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var stream = header
        stream += Deflation.deflated(bytes) ?? StoredBlocks.bytes(of: bytes)
        appendLittleEndian(CRC32.checksum(of: bytes), to: &stream)
        appendLittleEndian(UInt32(truncatingIfNeeded: bytes.count), to: &stream)
        return stream
    }

    /// The content of exactly one stream, of which at most one block of 64 KB more than `limit` is ever held.
    ///
    /// A name, comment or extra field in the header is passed over; a second stream is refused.
    package static func decompressed(_ bytes: [UInt8], limit: Int) throws(InflationFailure) -> [UInt8] {
        var reader = FrameReader(bytes)
        try skipHeader(&reader)
        let content = try reader.inflated(limit: limit)
        let checksum = try reader.littleEndian(byteCount: 4)
        let size = try reader.littleEndian(byteCount: 4)
        guard checksum == CRC32.checksum(of: content), size == UInt32(truncatingIfNeeded: content.count) else {
            throw .wrongChecksum
        }
        guard reader.isAtEnd else { throw .trailingBytes }
        return content
    }

    private static func skipHeader(_ reader: inout FrameReader) throws(InflationFailure) {
        for byte in header.prefix(3) { try reader.expect(byte) }
        let flags = try reader.byte()
        guard flags & Flag.reserved == 0 else { throw .unknownFormat }
        // Time, level of compression and system say nothing about the content.
        try reader.skip(6)
        if flags & Flag.extraField != 0 { try reader.skip(Int(reader.littleEndian(byteCount: 2))) }
        if flags & Flag.name != 0 { try reader.skipPastZero() }
        if flags & Flag.comment != 0 { try reader.skipPastZero() }
        if flags & Flag.headerChecksum != 0 {
            let expected = CRC32.checksum(of: reader.bytes[..<reader.position]) & 0xFFFF
            guard try reader.littleEndian(byteCount: 2) == expected else { throw .wrongChecksum }
        }
    }

    private static func appendLittleEndian(_ value: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}
