import Baking
import DeflateCoding

/// Small PNG files, put together chunk by chunk.
enum SamplePNG {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// One white pixel.
    static let header = chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    static let picture = chunk("IDAT", [0x78, 0x9C, 0x63, 0xF8, 0x0F, 0x00, 0x01, 0x01, 0x01, 0x00])
    static let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
    /// A chunk that has nothing to do with badges, and text with another keyword.
    static let others = chunk("gAMA", [0, 0, 0xB1, 0x8F]) + text("tEXt", "Comment\0openbadges\0")

    /// A sound file without a badge.
    static let plain = file([others, picture])

    /// A file with these chunks between its header and its end.
    static func file(_ chunks: [[UInt8]]) -> [UInt8] { signature + header + chunks.joined() + end }

    /// A file with these chunks before its picture.
    static func baked(_ chunks: [UInt8]...) -> [UInt8] { file(chunks + [picture]) }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(CRC32.checksum(of: body))
    }

    static func text(_ type: String, _ data: String) -> [UInt8] { chunk(type, Array(data.utf8)) }

    /// The chunk as it must be baked.
    static func international(_ keyword: String, _ text: String) -> [UInt8] {
        self.text("iTXt", keyword + "\0\0\0\0\0" + text)
    }

    static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
    }
}
