package import Credentials

/// The public keys of a registry, oldest first: `keys.json`.
///
/// A key is never removed: what it signed could not be checked any more. One that was stolen is withdrawn, once nothing that it
/// signed is left in the registry; it stays in the file, so that it cannot come back unseen.
package struct RegistryKeys: Sendable, Hashable {
    /// Those whose signatures count.
    package let keys: [RegistryKey]
    /// Those whose signatures count no more.
    package let withdrawn: [WithdrawnKey]
    /// The key that signs: the last one.
    package let newest: RegistryKey
    /// The check value of the registry secret, by which a wrong secret is recognized.
    package let secret: SHA256Text

    /// Takes keys, oldest first; nil for none, for one that stands there twice, and for one older than that before it.
    package init?(_ keys: [RegistryKey], withdrawn: [WithdrawnKey] = [], secret: SHA256Text) {
        guard let newest = keys.last, Set(keys.map(\.key) + withdrawn.map(\.key)).count == keys.count + withdrawn.count,
            zip(keys, keys.dropFirst()).allSatisfy({ $0.added <= $1.added })
        else { return nil }
        self.keys = keys
        self.withdrawn = withdrawn
        self.newest = newest
        self.secret = secret
    }

    /// Whether signatures of a key are the registry's.
    package func contains(_ key: Ed25519PublicKey) -> Bool { keys.contains { $0.key == key } }
}
