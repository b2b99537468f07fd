/// The four letters that name the kind of a chunk, as one number.
struct PNGChunkType: Hashable {
    let code: UInt32

    /// `IHDR`.
    static let header = PNGChunkType(code: 0x4948_4452)
    /// `IDAT`.
    static let picture = PNGChunkType(code: 0x4944_4154)
    /// `IEND`.
    static let end = PNGChunkType(code: 0x4945_4E44)
    /// `tEXt`.
    static let plainText = PNGChunkType(code: 0x7445_5874)
    /// `iTXt`.
    static let internationalText = PNGChunkType(code: 0x6954_5874)

    var letters: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> UInt32($0)) } }

    var name: String { String(decoding: letters, as: UTF8.self) }

    /// Whether all four bytes are ASCII letters, as they are in every PNG.
    var isWellFormed: Bool {
        // Made for every chunk of a hostile file, so without an array.
        for shift: UInt32 in [24, 16, 8, 0] {
            let byte = UInt8(truncatingIfNeeded: code >> shift) | 0x20
            guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return false }
        }
        return true
    }
}
