package import CatalogModel
package import Credentials

/// A public key that signs for nobody any more, such as one that was stolen: nothing that it signed counts.
package struct WithdrawnKey: Sendable, Hashable {
    package let key: Ed25519PublicKey
    /// Since when it was one of the registry's keys.
    package let added: UTCInstant
    package let withdrawn: UTCInstant

    package init(_ key: RegistryKey, at instant: UTCInstant) {
        self.key = key.key
        self.added = key.added
        self.withdrawn = instant
    }
}
