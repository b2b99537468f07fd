import JSONText

/// The one private file of a registry: the key that signs and the secret that ids are derived from.
///
/// ```json
/// {
///   "format": "rosette-private-key",
///   "version": 1,
///   "for": "awards",
///   "key": "z3u2…",
///   "secret": "u…",
///   "note": "…"
/// }
/// ```
///
/// - `key` is a Multikey (<https://www.w3.org/TR/cid-1.0/#Multikey>): base 58 of the prefix 0x8026 and the 32 bytes that
///   RFC 8032 calls the private key.
/// - `secret` is 32 bytes in base 64 for addresses, without padding.
/// - `note` is for whoever finds the file; it is not read.
package struct KeyFile: Sendable, Withheld {
    /// What the key may sign.
    package enum Purpose: String, Sendable, CaseIterable {
        case awards
        /// Badges of an issuer that does not exist.
        case specimens
    }

    static let format = "rosette-private-key"
    static let version = 1

    package let purpose: Purpose
    package let key: SigningKey
    package let secret: RegistrySecret

    package var kindOfSecret: String { "private key file" }

    init(for purpose: Purpose, key: SigningKey, secret: RegistrySecret) {
        self.purpose = purpose
        self.key = key
        self.secret = secret
    }

    /// Makes a new key and a new secret.
    ///
    /// - Parameters:
    ///   - purpose: what the key is to sign.
    ///   - generator: a source that nobody can foresee; `SystemRandomNumberGenerator` outside of tests.
    /// - Throws: `unusableKey`, which there is no reason for.
    package init(for purpose: Purpose, using generator: inout some RandomNumberGenerator) throws(KeyProblem) {
        self.init(
            for: purpose, key: try SigningKey(using: &generator), secret: try RegistrySecret(using: &generator))
    }

    /// The same with a new key; the secret stays, or every badge would get another id.
    package func rotated(using generator: inout some RandomNumberGenerator) throws(KeyProblem) -> KeyFile {
        KeyFile(for: purpose, key: try SigningKey(using: &generator), secret: secret)
    }

    /// Writes the file, which must not exist, so that only its owner may read it.
    package func write(to place: PrivatePlace) throws(PrivatePlaceProblem) {
        try place.create(JSONWriter(layout: .pretty).bytes(of: document))
    }

    /// Everything in the file, secrets and all.
    private var document: JSONOutput {
        [
            "format": .string(Self.format), "version": .int(Self.version), "for": .string(purpose.rawValue),
            "key": .string(key.revealed), "secret": .string(secret.revealed), "note": .string(purpose.note),
        ]
    }
}

extension KeyFile.Purpose {
    fileprivate var note: String {
        switch self {
        case .awards:
            "Private. Whoever has this file can issue badges in the issuer's name. Keep it out of the repository, and keep "
                + "a copy in a safe place: without it no badge can be issued, corrected or withdrawn."
        case .specimens:
            "This key signs specimens, the sample badges of an issuer that does not exist. No real badge may be signed "
                + "with it."
        }
    }
}
