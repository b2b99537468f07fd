package import Credentials

/// What is kept of a credential's proof: all but that follows from the award and its file.
package struct AwardProof: Sendable, Hashable {
    package let key: Ed25519PublicKey
    package let value: SignatureText
    /// The key in the spelling that lines and proofs have, which takes a while to make.
    let keyText: String

    package init(key: Ed25519PublicKey, value: SignatureText) {
        self.init(key: key, spelt: key.multibase, value: value)
    }

    init(key: Ed25519PublicKey, spelt keyText: String, value: SignatureText) {
        self.key = key
        self.keyText = keyText
        self.value = value
    }
}
