import CZlib

/// The one owner of a zlib stream that compresses: bytes to raw deflate data (RFC 1951), as small as zlib makes them.
enum Deflation {
    private static let blockSize = 1 << 16
    /// The window and memory that zlib's own `deflateInit` takes.
    private static let memoryLevel: Int32 = 8

    /// The compressed bytes, or nil where zlib gets no memory.
    static func deflated(_ input: [UInt8]) -> [UInt8]? {
        // zlib remembers the address of the stream, so it must not move.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        defer { unsafe stream.deallocate() }
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let status = unsafe deflateInit2_(
            stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard status == Z_OK else { return nil }
        defer { unsafe deflateEnd(stream) }

        var output: [UInt8] = []
        var block = [UInt8](repeating: 0, count: blockSize)
        var consumed = 0
        while true {
            let taken = unsafe step(stream, input[consumed...], into: &block)
            consumed += taken.consumed
            output.append(contentsOf: block[..<taken.produced])
            switch taken.status {
            case Z_STREAM_END: return output
            case Z_OK: continue
            default: return nil
            }
        }
    }

    private static func step(
        _ stream: UnsafeMutablePointer<z_stream>, _ input: ArraySlice<UInt8>, into block: inout [UInt8]
    ) -> (status: Int32, consumed: Int, produced: Int) {
        unsafe input.withUnsafeBufferPointer { source in
            unsafe block.withUnsafeMutableBufferPointer { target in
                let offered = min(source.count, Int(Int32.max))
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                unsafe stream.pointee.avail_in = UInt32(offered)
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = UInt32(target.count)
                let status = unsafe deflate(stream, offered == source.count ? Z_FINISH : Z_NO_FLUSH)
                let consumed = unsafe offered - Int(stream.pointee.avail_in)
                let produced = unsafe target.count - Int(stream.pointee.avail_out)
                return (status, consumed, produced)
            }
        }
    }
}
