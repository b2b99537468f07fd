import Credentials
import Diagnostics
import Issuing
import TestSupport
import Testing

/// Keys and secrets that are known to the tests, and so are worth nothing.
enum KeySample {
    /// The key pair of "Data Integrity EdDSA Cryptosuites v1.0", section B.1: <https://www.w3.org/TR/vc-di-eddsa/#test-vectors>.
    static let privateKey = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"
    static let publicKey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    /// The bytes 0 to 31.
    static let secretText = "uAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"

    static func text(
        format: String = "rosette-private-key", version: String = "1", purpose: String = "awards",
        key: String = privateKey, secret: String = secretText, more: String = ""
    ) -> String {
        """
        {
          "format": "\(format)",
          "version": \(version),
          "for": "\(purpose)",
          "key": "\(key)",
          "secret": "\(secret)"\(more)
        }
        """
    }

    /// A key file whose text has no mistake.
    static func file(_ text: String = text()) throws -> KeyFile {
        var log = DiagnosticLog()
        let file = KeyFile(variable: text, log: &log)
        #expect(log.isEmpty)
        return try #require(file)
    }

    static func secret() throws -> RegistrySecret { try file().secret }

    /// A private key from the 32 bytes of RFC 8032, in hexadecimal digits.
    static func key(seed digits: String) throws -> SigningKey {
        let seed = try bytes(digits)
        return try file(text(key: "z" + Base58.text(of: [0x80, 0x26] + seed))).key
    }

    static func bytes(_ digits: String) throws -> [UInt8] {
        let digits = Array(digits)
        return try stride(from: 0, to: digits.count, by: 2).map {
            try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))
        }
    }

    static func generated(seed: UInt64, for purpose: KeyFile.Purpose = .awards) throws -> KeyFile {
        var generator = SeededGenerator(seed: seed)
        return try KeyFile(for: purpose, using: &generator)
    }
}
