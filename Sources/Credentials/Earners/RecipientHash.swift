import Foundation

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

    /// Hashes an address as both versions of Open Badges do: the salt stands behind it.
    ///
    /// Nil for a salt that breaks the rule above.
    ///
    /// - Parameters:
    ///   - address: as it is hashed; `normalized` says how.
    ///   - salt: a fresh one for every badge.
    package init?(of address: String, salt: String) {
        self.init(salt: salt, hash: SHA256Text(of: Array((address + salt).utf8)[...]))
    }

    /// An address as it is hashed: nobody else's software changes it, so the case of its letters would count.
    package static func normalized(_ address: String) -> String {
        address.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping.lowercased()
    }

    /// `sha256$` and 64 lower-case hexadecimal digits.
    package var identity: String { hash.text }
}
