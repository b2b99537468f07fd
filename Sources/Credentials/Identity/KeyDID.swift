/// An identifier that is a key and needs no document: `did:key:z6Mk…`.
///
/// <https://w3c-ccg.github.io/did-key-spec/>. It says which key signed and nothing of whose it is.
package struct KeyDID: Sendable, Hashable, CustomStringConvertible {
    package let key: Ed25519PublicKey

    private static let prefix = "did:key:"

    /// - Returns: nil for another method or another kind of key.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let key = Ed25519PublicKey(multibase: text.dropFirst(Self.prefix.count)),
            key.multibase == text.dropFirst(Self.prefix.count)
        else { return nil }
        self.key = key
    }

    package var description: String { Self.prefix + key.multibase }
    /// The one method of its document.
    package var verificationMethod: String { "\(self)#\(key.multibase)" }
}
