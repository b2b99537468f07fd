package import Credentials
import Crypto

/// What makes award ids unguessable: 32 bytes from which everything is derived that must be the same in each run and that
/// nobody else can work out.
///
/// It can be used and never seen. A registry has one for ever: with another, the same roster would be issued twice.
package struct RegistrySecret: Sendable, Withheld {
    private static let length = 32
    /// What the check value is the code of.
    ///
    /// It does not begin like what identifiers are derived from, which begins with the length of a field.
    private static let checkedText = "rosette-registry-secret-v1"
    /// What identifiers are derived from begins with this, so that another layout can give other ones.
    private static let layout = "rosette-identifiers-v1"

    private let key: SymmetricKey
    /// What is published of the secret, so that a run with another one is noticed; nobody can find the secret from it.
    package let checkValue: SHA256Text

    package var kindOfSecret: String { "registry secret" }

    /// Makes a new secret.
    ///
    /// - Parameter generator: a source that nobody can foresee; `SystemRandomNumberGenerator` outside of tests.
    /// - Throws: `unusableKey`, which there is no reason for.
    package init(using generator: inout some RandomNumberGenerator) throws(KeyProblem) {
        try self.init(bytes: generator.bytes(Self.length))
    }

    /// Reads `u` and the base 64 for addresses of 32 bytes; nil for anything else.
    init?(multibase text: String) {
        guard text.first == "u", let bytes = Base64URL.bytes(of: text.dropFirst()),
            let secret = try? RegistrySecret(bytes: bytes)
        else { return nil }
        self = secret
    }

    private init(bytes: [UInt8]) throws(KeyProblem) {
        let key = SymmetricKey(data: bytes)
        let code = AuthenticationCode(of: Array(Self.checkedText.utf8), key)
        guard bytes.count == Self.length, let value = SHA256Text("sha256$" + Hexadecimal.text(of: code.bytes)) else {
            throw .unusableKey
        }
        self.key = key
        checkValue = value
    }

    /// The secret in base 64; for the key file and nothing else.
    var revealed: String { "u" + Base64URL.text(of: unsafe key.withUnsafeBytes { unsafe Array($0) }) }

    /// HMAC-SHA-256 (RFC 2104) of `rosette-identifiers-v1` and the fields, each with its length before it.
    ///
    /// A length is four bytes, the most significant first, and counts the bytes of the field in UTF-8: no two lists of
    /// fields give the same bytes.
    package func authenticationCode(_ fields: String...) -> AuthenticationCode {
        var message: [UInt8] = []
        for field in [Self.layout] + fields {
            let count = UInt32(field.utf8.count)
            for shift in [24, 16, 8, 0] as [UInt32] { message.append(UInt8(truncatingIfNeeded: count >> shift)) }
            message += field.utf8
        }
        return AuthenticationCode(of: message, key)
    }
}
