import Credentials
import Crypto
import JSONText

/// The address of the person that a badge should be about, as the caller typed it; nothing ever prints it.
package struct RecipientAddress: Sendable, CustomStringConvertible, CustomReflectable {
    private let spellings: [String]

    package init(_ text: String) {
        let normalized = RecipientHash.normalized(text)
        // Nobody's software agrees on whether case counts, so the address as typed may be what was hashed.
        self.spellings = normalized.hasSameScalars(as: text) ? [normalized] : [normalized, text]
    }

    package var description: String { "an address" }
    package var customMirror: Mirror { Mirror(self, children: []) }

    /// Whether an identifier is this address.
    ///
    /// - Throws: where the hash is made in a way that is not read.
    func matches(_ identity: IdentityClaim) throws(Obstacle) -> Bool {
        guard identity.isHashed else { return spellings.contains(RecipientHash.normalized(identity.value)) }
        // Hexadecimal digits may be of either case.
        let wanted = identity.value.lowercased()
        if wanted.hasPrefix("md5$") { throw .weakHash }
        guard wanted.hasPrefix("sha256$") else { throw .unknownHash }
        return spellings.contains { address in
            let digest = SHA256.hash(data: Array((address + identity.salt).utf8))
            return "sha256$" + Hexadecimal.text(of: digest) == wanted
        }
    }
}
