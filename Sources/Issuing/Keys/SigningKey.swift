package import Credentials
import Crypto

/// A private key that badges are signed with: Ed25519, RFC 8032 (<https://www.rfc-editor.org/rfc/rfc8032>).
///
/// It can be used and never seen: it is not printed, encoded or compared. Two keys are the same where their public keys are.
package struct SigningKey: Sendable, Withheld {
    /// The multicodec prefix `ed25519-priv` (<https://www.w3.org/TR/cid-1.0/#Multikey>).
    private static let codec: [UInt8] = [0x80, 0x26]
    private static let seedLength = 32

    private let key: Curve25519.Signing.PrivateKey
    package let publicKey: Ed25519PublicKey

    package var kindOfSecret: String { "Ed25519 private key" }

    /// Whether the same key makes the same signature of the same bytes each time, as RFC 8032 has it.
    ///
    /// Everywhere but on Apple's systems: there `Crypto` is CryptoKit, which mixes random numbers into every signature
    /// (draft-irtf-cfrg-det-sigs-with-noise). Such signatures are as good, but a run that is repeated writes other bytes.
    package static var isDeterministic: Bool {
        #if canImport(CryptoKit)
            false
        #else
            true
        #endif
    }

    /// Makes a new key.
    ///
    /// - Parameter generator: a source that nobody can foresee; `SystemRandomNumberGenerator` outside of tests.
    /// - Throws: `unusableKey`, which there is no reason for.
    package init(using generator: inout some RandomNumberGenerator) throws(KeyProblem) {
        try self.init(seed: generator.bytes(Self.seedLength))
    }

    /// Reads a private key as a Multikey, `z3u2…`.
    ///
    /// - Returns: nil for another kind of key, another base and anything else.
    init?(multibase text: String) {
        guard text.first == "z", let decoded = Base58.bytes(of: text.dropFirst()), decoded.starts(with: Self.codec),
            let key = try? SigningKey(seed: Array(decoded.dropFirst(Self.codec.count)))
        else { return nil }
        self = key
    }

    private init(seed: [UInt8]) throws(KeyProblem) {
        guard seed.count == Self.seedLength, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let publicKey = Ed25519PublicKey(bytes: Array(key.publicKey.rawRepresentation))
        else { throw .unusableKey }
        self.key = key
        self.publicKey = publicKey
    }

    /// The key as a Multikey; for the key file and nothing else.
    var revealed: String { "z" + Base58.text(of: Self.codec + Array(key.rawRepresentation)) }

    /// The 64 bytes that prove that the holder of this key signed exactly these bytes.
    ///
    /// - Throws: `unusableKey` where the cryptographic library fails, which with a whole key it has no reason to.
    package func signature(for message: [UInt8]) throws(KeyProblem) -> [UInt8] {
        guard let signature = try? key.signature(for: message) else { throw .unusableKey }
        return Array(signature)
    }
}
