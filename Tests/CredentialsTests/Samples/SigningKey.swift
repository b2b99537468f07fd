import Credentials
import Crypto
import Testing

/// A private key that is the same in every run, and known to everybody.
struct SigningKey {
    let publicKey: Ed25519PublicKey
    private let key: Curve25519.Signing.PrivateKey

    init(seed: [UInt8]) throws {
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        publicKey = try #require(Ed25519PublicKey(bytes: Array(key.publicKey.rawRepresentation)))
    }

    /// The key whose 32 bytes are all this one.
    init(_ byte: UInt8) throws { try self.init(seed: [UInt8](repeating: byte, count: 32)) }

    func signature(for message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}
