import DeflateCoding

/// A text chunk with one of the keywords of Open Badges, its text not yet read.
///
/// Readers are lenient in the way of the standards' own: `tEXt` holds the address or assertion of early badges, and
/// `iTXt` may be compressed or name a language, although baking must not do so.
struct BakedChunk {
    /// Both kinds begin with a keyword and a zero: <https://www.w3.org/TR/png-3/#11textinfo>.
    enum Kind {
        case plain
        case international
    }

    let version: OpenBadgesVersion
    let kind: Kind
    let chunk: PNGChunk

    /// Nil where the chunk is of another type or has another keyword.
    init?(_ chunk: PNGChunk, in bytes: [UInt8]) {
        switch chunk.type {
        case .internationalText: kind = .international
        case .plainText: kind = .plain
        default: return nil
        }
        let data = bytes[chunk.data]
        guard
            let version = OpenBadgesVersion.allCases.first(where: { version in
                let keyword = version.keyword.utf8
                return data.starts(with: keyword) && data.dropFirst(keyword.count).first == 0
            })
        else { return nil }
        self.version = version
        self.chunk = chunk
    }

    func credential(in bytes: [UInt8]) throws(BakedTextFault) -> BakedCredential {
        let content = bytes[chunk.data].dropFirst(version.keyword.utf8.count + 1)
        switch kind {
        case .plain: return try BakedCredential(content, version: version)
        case .international: return try BakedCredential(international(content), version: version)
        }
    }

    /// The text after the fields of an `iTXt` chunk: <https://www.w3.org/TR/png-3/#11iTXt>.
    private func international(_ content: ArraySlice<UInt8>) throws(BakedTextFault) -> ArraySlice<UInt8> {
        let isCompressed = content.first
        let method = content.dropFirst().first
        // A language tag and a keyword translated into that language, mostly empty.
        let fields = content.dropFirst(2).split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
        guard let isCompressed, let method, fields.count == 3 else { throw .malformedChunk }
        switch (isCompressed, method) {
        case (0, _): return fields[2]
        case (1, 0): return try decompressed(fields[2])
        default: throw .unknownCompression
        }
    }

    private func decompressed(_ text: ArraySlice<UInt8>) throws(BakedTextFault) -> ArraySlice<UInt8> {
        do throws(InflationFailure) {
            return try ZlibStream.decompressed(Array(text), limit: BakingLimits.textSize)[...]
        } catch .tooLarge(let limit) {
            throw .tooLarge(limit: limit)
        } catch {
            throw .damagedCompression(error)
        }
    }
}
