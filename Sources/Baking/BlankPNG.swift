/// A PNG made ready to be baked into many times: checked once, cut where chunks go in, with nothing baked in.
///
/// ```swift
/// let blank = BlankPNG(try PNGImage(bytes))
/// for award in awards { write(try blank.baking([award.assertion, award.credential])) }
/// ```
package struct BlankPNG: Sendable {
    package let size: PNGImage.Size
    /// The signature and `IHDR`.
    private let head: ArraySlice<UInt8>
    /// All other chunks.
    private let tail: [UInt8]

    package init(_ image: PNGImage) {
        self.init(image, without: OpenBadgesVersion.allCases)
    }

    init(_ image: PNGImage, without versions: [OpenBadgesVersion]) {
        size = image.size
        head = image.bytes[..<PNGImage.insertionOffset]
        var tail: [UInt8] = []
        tail.reserveCapacity(image.bytes.count - head.count)
        var position = PNGImage.insertionOffset
        for baked in image.bakedChunks where versions.contains(baked.version) {
            tail += image.bytes[position..<baked.chunk.range.lowerBound]
            position = baked.chunk.range.upperBound
        }
        tail += image.bytes[position...]
        self.tail = tail
    }

    /// The file with these documents: one uncompressed `iTXt` chunk each right after `IHDR`, Open Badges 2.0 first.
    ///
    /// - Throws: only for two documents of one version.
    package func baking(_ credentials: [BakedCredential]) throws(PNGFault) -> [UInt8] {
        var bytes: [UInt8] = []
        let textSize = credentials.reduce(0) { $0 + $1.text.utf8.count + PNGChunk.frameSize + 32 }
        bytes.reserveCapacity(head.count + textSize + tail.count)
        bytes += head
        for version in OpenBadgesVersion.allCases {
            let texts = credentials.filter { $0.version == version }
            guard texts.count <= 1 else { throw .text(.several, version) }
            for credential in texts { Self.append(credential, to: &bytes) }
        }
        bytes += tail
        return bytes
    }

    private static func append(_ credential: BakedCredential, to bytes: inout [UInt8]) {
        PNGChunk.append(.internationalText, to: &bytes) { data in
            data.append(contentsOf: credential.version.keyword.utf8)
            // The end of the keyword, not compressed by no method, no language, no translated keyword. Readers of
            // Open Badges 2.0 take everything after these five zeros as the text.
            data.append(contentsOf: [0, 0, 0, 0, 0])
            data.append(contentsOf: credential.text.utf8)
        }
    }
}
