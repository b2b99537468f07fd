/// An earner's address as a salted hash, for verifiers that are told the address (Open Badges 2.0, IdentityObject).
package struct RecipientHash: Sendable, Hashable {
    /// 16 to 64 lower-case hexadecimal digits, so that nothing else can be published in its place.
    package let salt: String
    package let hash: SHA256Text

    /// - Returns: nil where the salt is anything but 16 to 64 lower-case hexadecimal digits.
    package init?(salt: String, hash: SHA256Text) {
        guard (16...64).contains(salt.utf8.count), salt.utf8.allSatisfy(SHA256Text.isDigit) else { return nil }
        self.salt = salt
        self.hash = hash
    }

    /// `sha256$` and 64 lower-case hexadecimal digits.
    package var identity: String { hash.text }
}
