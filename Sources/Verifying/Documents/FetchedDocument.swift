/// The bytes of a document and where they really came from.
package struct FetchedDocument: Sendable, Hashable {
    package let bytes: [UInt8]
    /// In words for a reason: `https://badges.example.org/did.json`, `public/did.json`.
    package let origin: String

    package init(bytes: [UInt8], origin: String) {
        self.bytes = bytes
        self.origin = origin
    }
}
