import CZlib

/// The one owner of a zlib stream that decompresses: raw deflate data (RFC 1951) to bytes, with a bound.
enum Inflation {
    private static let blockSize = 1 << 16

    /// Decompresses the stream that a slice begins with; the frame around it is its caller's to read.
    ///
    /// - Returns: the output, and the index of the first byte after the stream.
    static func inflated(
        _ input: ArraySlice<UInt8>, limit: Int
    ) throws(InflationFailure) -> (output: [UInt8], end: Int) {
        // zlib remembers the address of the stream, so it must not move.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        defer { unsafe stream.deallocate() }
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { throw .outOfMemory }
        defer { unsafe inflateEnd(stream) }

        var output: [UInt8] = []
        // One byte more than allowed shows that there is too much.
        var block = [UInt8](repeating: 0, count: min(max(limit, 0), blockSize - 1) + 1)
        var consumed = 0
        while true {
            let taken = unsafe step(stream, input[(input.startIndex + consumed)...], into: &block)
            consumed += taken.consumed
            guard taken.produced <= limit - output.count else { throw .tooLarge(limit: limit) }
            output.append(contentsOf: block[..<taken.produced])
            switch taken.status {
            case Z_STREAM_END: return (output, input.startIndex + consumed)
            case Z_OK: continue
            // There is always room for output, so it is input that is missing.
            case Z_BUF_ERROR: throw .cutOff
            case Z_MEM_ERROR: throw .outOfMemory
            default: throw .damaged
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
                let status = unsafe inflate(stream, Z_NO_FLUSH)
                let consumed = unsafe offered - Int(stream.pointee.avail_in)
                let produced = unsafe target.count - Int(stream.pointee.avail_out)
                return (status, consumed, produced)
            }
        }
    }
}
