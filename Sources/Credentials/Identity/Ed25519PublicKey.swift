import Crypto
import Foundation

/// A key that signatures are checked with: Ed25519, RFC 8032.
package struct Ed25519PublicKey: Sendable, Hashable, CustomStringConvertible {
    /// The 32 bytes of the compressed point.
    package let bytes: [UInt8]
    private let key: Curve25519.Signing.PublicKey

    /// The multicodec prefix `ed25519-pub` (<https://www.w3.org/TR/cid-1.0/#Multikey>).
    private static let codec: [UInt8] = [0xED, 0x01]

    /// - Returns: nil for anything but 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            return nil
        }
        self.bytes = bytes
        self.key = key
    }

    /// Reads a Multikey, `z6Mk…`.
    ///
    /// - Returns: nil for another kind of key, another base and anything else.
    package init?(multibase text: some StringProtocol) {
        guard text.first == "z", let decoded = Base58.bytes(of: text.dropFirst()),
            decoded.starts(with: Self.codec)
        else { return nil }
        self.init(bytes: Array(decoded.dropFirst(Self.codec.count)))
    }

    /// The key as a Multikey: `z6Mk` and 44 more characters.
    package var multibase: String { "z" + Base58.text(of: Self.codec + bytes) }

    package var description: String { multibase }

    /// What two people compare to see that they have the same key: 64 hexadecimal digits.
    ///
    /// The SHA-256 of the key's SubjectPublicKeyInfo (RFC 8410, section 4), as
    /// `openssl pkey -pubin -outform DER | openssl sha256` shows it.
    package var fingerprint: String {
        Hexadecimal.text(of: SHA256.hash(data: Self.keyInfoHeader + bytes))
    }

    /// The key as other programs read it: the SubjectPublicKeyInfo as PEM (RFC 7468, section 13).
    package var pem: String {
        let info = Data(Self.keyInfoHeader + bytes).base64EncodedString()
        return "-----BEGIN PUBLIC KEY-----\n\(info)\n-----END PUBLIC KEY-----\n"
    }

    /// The DER that stands before the 32 bytes of every Ed25519 key: SEQUENCE { SEQUENCE { 1.3.101.112 }, BIT STRING }.
    private static let keyInfoHeader: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]

    /// Whether the holder of the private key signed exactly these bytes.
    package func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
        key.isValidSignature(signature, for: message)
    }

    package static func == (left: Ed25519PublicKey, right: Ed25519PublicKey) -> Bool { left.bytes == right.bytes }

    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
