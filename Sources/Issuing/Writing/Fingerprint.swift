import Credentials
import Crypto

/// The SHA-256 of a file's bytes: whether it is still the file that it was.
struct Fingerprint: Hashable {
    /// 64 lower-case hexadecimal digits.
    let text: String

    init(of bytes: [UInt8]) { text = Hexadecimal.text(of: SHA256.hash(data: bytes)) }

    /// Reads the digits; what is none fits no file.
    init(digits text: String) { self.text = text }
}
