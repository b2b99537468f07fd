package import CatalogModel

/// What a proof says of itself: who made it and when.
package struct ProofOptions: Sendable, Hashable {
    /// The identifier of the key, `did:web:…#z6Mk…`.
    package let verificationMethod: String
    package let created: UTCInstant

    package init(verificationMethod: String, created: UTCInstant) {
        self.verificationMethod = verificationMethod
        self.created = created
    }
}
