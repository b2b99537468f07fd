import Foundation

/// How many pixels a picture has, as the head of its file says.
struct PictureSize: Equatable {
    let width: Int
    let height: Int

    /// Reads PNG, GIF, JPEG and WebP.
    ///
    /// - Returns: nil for another format, and for a file that is cut off.
    init?(reading data: Data) {
        let bytes = Bytes(data: data)
        guard let size = Self.png(bytes) ?? Self.gif(bytes) ?? Self.webP(bytes) ?? Self.jpeg(bytes) else { return nil }
        self.width = size.0
        self.height = size.1
    }

    private static func png(_ bytes: Bytes) -> (Int, Int)? {
        guard bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), bytes.has("IHDR", at: 12) else {
            return nil
        }
        return pair(bytes.number(at: 16, count: 4), bytes.number(at: 20, count: 4))
    }

    private static func gif(_ bytes: Bytes) -> (Int, Int)? {
        guard bytes.has("GIF8", at: 0) else { return nil }
        return pair(bytes.littleNumber(at: 6, count: 2), bytes.littleNumber(at: 8, count: 2))
    }

    /// As laid down in <https://developers.google.com/speed/webp/docs/riff_container>.
    private static func webP(_ bytes: Bytes) -> (Int, Int)? {
        guard bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) else { return nil }
        if bytes.has("VP8X", at: 12) {
            return pair(
                bytes.littleNumber(at: 24, count: 3).map { $0 + 1 }, bytes.littleNumber(at: 27, count: 3).map { $0 + 1 }
            )
        }
        if bytes.has("VP8L", at: 12), let bits = bytes.littleNumber(at: 21, count: 4) {
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        }
        guard bytes.has("VP8 ", at: 12) else { return nil }
        return pair(
            bytes.littleNumber(at: 26, count: 2).map { $0 & 0x3FFF },
            bytes.littleNumber(at: 28, count: 2).map { $0 & 0x3FFF })
    }

    /// Goes from segment to segment until one begins a frame.
    private static func jpeg(_ bytes: Bytes) -> (Int, Int)? {
        guard bytes.has([0xFF, 0xD8], at: 0) else { return nil }
        var offset = 2
        while let marker = bytes.number(at: offset, count: 2), marker >> 8 == 0xFF {
            let kind = marker & 0xFF
            let isFrame = (0xC0...0xCF).contains(kind) && ![0xC4, 0xC8, 0xCC].contains(kind)
            if isFrame {
                return pair(bytes.number(at: offset + 7, count: 2), bytes.number(at: offset + 5, count: 2))
            }
            if kind == 0xFF {
                offset += 1
            } else if kind == 0x01 || (0xD0...0xD7).contains(kind) {
                offset += 2
            } else {
                guard let length = bytes.number(at: offset + 2, count: 2), length >= 2 else { return nil }
                offset += 2 + length
            }
        }
        return nil
    }

    private static func pair(_ width: Int?, _ height: Int?) -> (Int, Int)? {
        guard let width, let height else { return nil }
        return (width, height)
    }

    /// Bytes that may end too early.
    private struct Bytes {
        let data: Data

        func has(_ wanted: [UInt8], at offset: Int) -> Bool {
            guard offset + wanted.count <= data.count else { return false }
            return data.dropFirst(offset).starts(with: wanted)
        }

        func has(_ wanted: String, at offset: Int) -> Bool { has(Array(wanted.utf8), at: offset) }

        func number(at offset: Int, count: Int) -> Int? {
            guard offset + count <= data.count else { return nil }
            return data.dropFirst(offset).prefix(count).reduce(0) { $0 << 8 | Int($1) }
        }

        func littleNumber(at offset: Int, count: Int) -> Int? {
            guard offset + count <= data.count else { return nil }
            return data.dropFirst(offset).prefix(count).reversed().reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
