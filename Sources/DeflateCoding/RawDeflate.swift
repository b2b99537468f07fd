/// Deflate data with no frame of their own, as archives hold them: <https://www.rfc-editor.org/rfc/rfc1951>.
package enum RawDeflate {
    /// The same for the same bytes and the same release of zlib.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        Deflation.deflated(bytes) ?? StoredBlocks.bytes(of: bytes)
    }

    /// The content of exactly one stream, of which at most one block of 64 KB more than `limit` is ever held.
    package static func decompressed(_ bytes: ArraySlice<UInt8>, limit: Int) throws(InflationFailure) -> [UInt8] {
        let (output, end) = try Inflation.inflated(bytes, limit: limit)
        guard end == bytes.endIndex else { throw .trailingBytes }
        return output
    }
}
