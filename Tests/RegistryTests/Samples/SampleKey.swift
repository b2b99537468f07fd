import Credentials
import Crypto
import Foundation
import Testing

/// Fixed keys, so that every run signs the same.
struct SampleKey {
    /// The one that signs where a test does not say another.
    static var main: SampleKey { get throws { try SampleKey(1) } }
    static var other: SampleKey { get throws { try SampleKey(2) } }

    private let key: Curve25519.Signing.PrivateKey
    let publicKey: Ed25519PublicKey

    private init(_ byte: UInt8) throws {
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: Data(repeating: byte, count: 32))
        publicKey = try #require(Ed25519PublicKey(bytes: Array(key.publicKey.rawRepresentation)))
    }

    func signature(for message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}
