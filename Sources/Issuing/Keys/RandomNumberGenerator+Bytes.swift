extension RandomNumberGenerator {
    /// So many bytes; they must be a multiple of eight.
    mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<count / 8 {
            let word: UInt64 = next()
            bytes += word.bytes
        }
        return bytes
    }
}
