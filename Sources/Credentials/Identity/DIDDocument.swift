package import JSONText

/// The keys that an identifier's holder signs credentials with: `did.json`.
///
/// Decentralized Identifiers 1.0, section 5: <https://www.w3.org/TR/did-1.0/#core-properties>.
package struct DIDDocument: Sendable {
    package let id: String
    /// The keys that may sign credentials (`assertionMethod`), by the absolute identifier of their method.
    package let keys: [String: Ed25519PublicKey]
    /// Methods that are named too, but whose key this program does not take: of a kind that it does not read, under
    /// another's control, with an end, or missing.
    package let otherMethods: Set<String>
    /// Other identifiers of the same holder, as it says itself.
    package let otherNames: [String]

    /// The most that a common resolver of did:web reads.
    package static let sizeLimit = 8192

    /// The document of an identifier: every key that ever signed stays in it, or the badges signed with it could not be
    /// checked any more.
    ///
    /// A site that moved says which identifiers it had before (<https://www.w3.org/TR/did-1.0/#also-known-as>).
    ///
    /// Identifiers are absolute and `assertionMethod` is a list of texts, because not every resolver reads more.
    package static func document(
        of did: WebDID, keys: [Ed25519PublicKey], otherNames: [WebDID] = []
    ) -> JSONOutput {
        let methods = keys.map { key -> JSONOutput in
            [
                "id": .string(did.verificationMethod(of: key)), "type": "Multikey",
                "controller": .string(did.description), "publicKeyMultibase": .string(key.multibase),
            ]
        }
        // Who has no key yet has no empty list of keys either.
        return .object(omittingNil: [
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
            "id": .string(did.description),
            "alsoKnownAs": otherNames.isEmpty ? nil : .strings(otherNames.map(\.description)),
            "verificationMethod": keys.isEmpty ? nil : .array(methods),
            "assertionMethod": keys.isEmpty ? nil : .strings(keys.map { did.verificationMethod(of: $0) }),
        ])
    }
}
