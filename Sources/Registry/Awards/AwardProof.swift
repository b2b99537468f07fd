package import Credentials

/// What is kept of a credential's proof: all but that follows from the award and its file.
package struct AwardProof: Sendable, Hashable {
    package let key: Ed25519PublicKey
    package let value: SignatureText
    /// The signature over the published file; nil in lines from before there was one.
    package let file: FileSignature?
    /// The key in the spelling that lines and proofs have, which takes a while to make.
    let keyText: String

    package init(key: Ed25519PublicKey, value: SignatureText, file: FileSignature? = nil) {
        self.init(key: key, spelt: key.multibase, value: value, file: file)
    }

    init(key: Ed25519PublicKey, spelt keyText: String, value: SignatureText, file: FileSignature?) {
        self.key = key
        self.keyText = keyText
        self.value = value
        self.file = file
    }
}
