/// Which wording of which micro-credential, written `equity-mindset@2020-09`.
///
/// An award always names one.
package struct EditionReference: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let microCredential: Slug
    package let edition: EditionID

    package init(microCredential: Slug, edition: EditionID) {
        self.microCredential = microCredential
        self.edition = edition
    }

    /// Reads `<slug>@<edition>`.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let slug = Slug(String(parts[0])), let edition = EditionID(String(parts[1]))
        else { return nil }
        self.init(microCredential: slug, edition: edition)
    }

    package var description: String { "\(microCredential)@\(edition)" }

    package static func < (left: EditionReference, right: EditionReference) -> Bool {
        (left.microCredential, left.edition) < (right.microCredential, right.edition)
    }
}
