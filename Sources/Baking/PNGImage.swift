/// A PNG whose structure is sound, with the badge documents that it carries.
///
/// Sound means: every chunk whole and with the right checksum, `IHDR` first, an `IDAT`, `IEND` last and nothing after it.
/// The picture itself is not looked at.
package struct PNGImage: Sendable {
    /// How wide and high a picture is, in pixels.
    package struct Size: Sendable, Hashable {
        package let width: UInt32
        package let height: UInt32
    }

    /// The size of the data of an `IHDR`: <https://www.w3.org/TR/png-3/#11IHDR>.
    private static let headerSize = 13

    let bytes: [UInt8]
    /// In pixels, as the `IHDR` says.
    package let size: Size
    /// In the order of the file, at most `BakingLimits.bakedTexts`.
    let bakedChunks: [BakedChunk]

    /// Where chunks are baked in: right after `IHDR`.
    static let insertionOffset = PNGSignature.whole.count + headerSize + PNGChunk.frameSize

    package init(_ bytes: [UInt8]) throws(PNGFault) {
        guard bytes.count <= BakingLimits.imageSize else { throw .tooLarge(limit: BakingLimits.imageSize) }
        guard bytes.starts(with: PNGSignature.start) else { throw .notPNG }
        guard bytes.starts(with: PNGSignature.whole) else {
            throw PNGSignature.whole.starts(with: bytes) ? .cutOff(at: 0) : .convertedLineEnds
        }
        var baked: [BakedChunk] = []
        var hasPicture = false
        var position = PNGSignature.whole.count
        while position < bytes.count {
            let chunk = try PNGChunk(in: bytes, at: position)
            try Self.checkHeader(chunk)
            if chunk.type == .end {
                guard chunk.data.isEmpty else { throw .malformedEnd(at: position) }
                guard hasPicture else { throw .withoutPicture }
                guard chunk.range.upperBound == bytes.count else { throw .bytesAfterEnd(at: chunk.range.upperBound) }
                self.bytes = bytes
                self.size = Self.size(in: bytes)
                self.bakedChunks = baked
                return
            }
            if chunk.type == .picture { hasPicture = true }
            if let found = BakedChunk(chunk, in: bytes) {
                guard baked.count < BakingLimits.bakedTexts else { throw .tooManyTexts(limit: BakingLimits.bakedTexts) }
                baked.append(found)
            }
            position = chunk.range.upperBound
        }
        throw .cutOff(at: position)
    }

    /// The first two numbers of the `IHDR`, which was seen to be there and whole.
    private static func size(in bytes: [UInt8]) -> Size {
        let start = PNGSignature.whole.count + 8
        func number(at place: Int) -> UInt32 { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
        return Size(width: number(at: start), height: number(at: start + 4))
    }

    private static func checkHeader(_ chunk: PNGChunk) throws(PNGFault) {
        let isFirst = chunk.range.lowerBound == PNGSignature.whole.count
        guard chunk.type == .header else {
            if isFirst { throw .withoutHeader }
            return
        }
        guard isFirst else { throw .secondHeader(at: chunk.range.lowerBound) }
        guard chunk.data.count == headerSize else { throw .withoutHeader }
    }

    /// What is baked in, at most one document of each version, Open Badges 2.0 first; empty where there is nothing.
    ///
    /// Two texts of one version are a fault: the standards forbid it, and another reader might show the other one.
    package var credentials: [BakedCredential] {
        get throws(PNGFault) {
            var credentials: [BakedCredential] = []
            for version in OpenBadgesVersion.allCases {
                let chunks = bakedChunks.filter { $0.version == version }
                guard let first = chunks.first else { continue }
                guard chunks.count == 1 else { throw .text(.several, version) }
                do throws(BakedTextFault) {
                    credentials.append(try first.credential(in: bytes))
                } catch {
                    throw .text(error, version)
                }
            }
            return credentials
        }
    }

    /// The file with documents baked in, in place of those of the same versions; all other bytes are as they were.
    package func baking(_ credentials: [BakedCredential]) throws(PNGFault) -> [UInt8] {
        try BlankPNG(self, without: credentials.map(\.version)).baking(credentials)
    }
}
