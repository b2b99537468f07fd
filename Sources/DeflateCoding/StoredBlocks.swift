/// Deflate data that are not compressed at all: <https://www.rfc-editor.org/rfc/rfc1951#section-3.2.4>.
///
/// What a gzip stream holds where there is no memory to compress in: the same content, only larger.
package enum StoredBlocks {
    private static let largestBlock = 0xFFFF

    /// Blocks of at most 65,535 bytes, the last marked as the last; nothing gives one empty block.
    package static func bytes(of content: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var start = 0
        repeat {
            let end = min(start + largestBlock, content.count)
            let size = UInt16(end - start)
            output.append(end == content.count ? 1 : 0)
            for part in [size, ~size] { output += [UInt8(truncatingIfNeeded: part), UInt8(part >> 8)] }
            output += content[start..<end]
            start = end
        } while start < content.count
        return output
    }
}
