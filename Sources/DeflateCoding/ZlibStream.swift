/// The zlib format, in which PNG compresses: <https://www.rfc-editor.org/rfc/rfc1950>.
package enum ZlibStream {
    /// The content of exactly one stream, of which at most one block of 64 KB more than `limit` is ever held.
    ///
    /// A preset dictionary is refused: nothing in a PNG could name it.
    package static func decompressed(_ bytes: [UInt8], limit: Int) throws(InflationFailure) -> [UInt8] {
        var reader = FrameReader(bytes)
        let method = try reader.byte()
        let flags = try reader.byte()
        let isDeflate = method & 0x0F == 8 && method >> 4 <= 7
        let hasDictionary = flags & 0x20 != 0
        guard isDeflate, !hasDictionary, (Int(method) << 8 + Int(flags)).isMultiple(of: 31) else {
            throw .unknownFormat
        }
        let content = try reader.inflated(limit: limit)
        guard try reader.bigEndian(byteCount: 4) == Adler32.checksum(of: content) else { throw .wrongChecksum }
        guard reader.isAtEnd else { throw .trailingBytes }
        return content
    }
}
