package import CatalogModel
package import Credentials

/// A public key of the registry, and since when it signs.
package struct RegistryKey: Sendable, Hashable {
    package let key: Ed25519PublicKey
    package let added: UTCInstant

    package init(_ key: Ed25519PublicKey, added: UTCInstant) {
        self.key = key
        self.added = added
    }
}
