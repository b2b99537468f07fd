import DeflateCoding

/// One chunk of a PNG, whose checksum is right: <https://www.w3.org/TR/png-3/#5Chunk-layout>.
struct PNGChunk {
    /// The bytes around the data: length, type and checksum, four each.
    static let frameSize = 12

    let type: PNGChunkType
    /// The whole chunk in the file.
    let range: Range<Int>

    /// The content alone in the file.
    var data: Range<Int> { range.lowerBound + 8..<range.upperBound - 4 }

    /// Reads the chunk that begins at an offset.
    init(in bytes: [UInt8], at start: Int) throws(PNGFault) {
        guard bytes.count - start >= Self.frameSize else { throw .cutOff(at: start) }
        type = PNGChunkType(code: Self.number(in: bytes, at: start + 4))
        guard type.isWellFormed else { throw .malformedChunkType(at: start) }
        let length = Int(Self.number(in: bytes, at: start))
        guard length <= bytes.count - start - Self.frameSize else { throw .cutOff(at: start) }
        range = start..<start + length + Self.frameSize
        let checksum = Self.number(in: bytes, at: range.upperBound - 4)
        guard CRC32.checksum(of: bytes[start + 4..<range.upperBound - 4]) == checksum else {
            throw .wrongChecksum(chunk: type.name, at: start)
        }
    }

    /// Writes a chunk at the end of some bytes; the closure writes its data.
    static func append(_ type: PNGChunkType, to bytes: inout [UInt8], data: (inout [UInt8]) -> Void) {
        let start = bytes.count
        // The length, known once the data are written.
        bytes.append(contentsOf: [0, 0, 0, 0])
        bytes.append(contentsOf: type.letters)
        data(&bytes)
        let length = UInt32(bytes.count - start - 8)
        let checksum = CRC32.checksum(of: bytes[(start + 4)...])
        for (offset, shift) in [UInt32(24), 16, 8, 0].enumerated() {
            bytes[start + offset] = UInt8(truncatingIfNeeded: length >> shift)
            bytes.append(UInt8(truncatingIfNeeded: checksum >> shift))
        }
    }

    private static func number(in bytes: [UInt8], at offset: Int) -> UInt32 {
        UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16 | UInt32(bytes[offset + 2]) << 8
            | UInt32(bytes[offset + 3])
    }
}
