import Crypto

/// The 32 bytes of an HMAC-SHA-256, as four numbers, each with its most significant byte first.
package struct AuthenticationCode: Sendable {
    package let first: UInt64
    package let second: UInt64
    package let third: UInt64
    package let fourth: UInt64

    init(of message: [UInt8], _ key: SymmetricKey) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for byte in HMAC<SHA256>.authenticationCode(for: message, using: key) {
            words.0 = words.0 << 8 | words.1 >> 56
            words.1 = words.1 << 8 | words.2 >> 56
            words.2 = words.2 << 8 | words.3 >> 56
            words.3 = words.3 << 8 | UInt64(byte)
        }
        (first, second, third, fourth) = words
    }

    var bytes: [UInt8] { [first, second, third, fourth].flatMap(\.bytes) }
}

extension UInt64 {
    /// The eight bytes, the most significant first.
    var bytes: [UInt8] { stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> $0) } }
}
