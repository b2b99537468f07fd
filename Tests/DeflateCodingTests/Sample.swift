/// Contents of different sizes and kinds.
enum Sample {
    static let contents: [[UInt8]] = [
        [], [0], Array("a".utf8), Array("the same, the same, the same".utf8),
        [UInt8](repeating: 0, count: 16_384), (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) },
    ]

    /// Python's `zlib.compress(b"baked into a picture")`.
    static let zlibStream: [UInt8] = [
        0x78, 0x9C, 0x4B, 0x4A, 0xCC, 0x4E, 0x4D, 0x51, 0xC8, 0xCC, 0x2B, 0xC9, 0x57, 0x48, 0x54, 0x28, 0xC8, 0x4C,
        0x2E, 0x29, 0x2D, 0x4A, 0x05, 0x00, 0x4C, 0x69, 0x07, 0x6F,
    ]
    static let zlibContent = Array("baked into a picture".utf8)
}
