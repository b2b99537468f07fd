package import CatalogModel
package import Credentials
package import JSONText

/// What an edition's awards have in common in their signed form, frozen when the first was issued.
///
/// `achievements/<slug>@<edition>.json`; content may be corrected later, what was signed may not.
package struct FrozenAchievement: Sendable, Hashable {
    /// A credit that could be elected, with the sentence that credentials carry for it.
    package struct Credit: Sendable, Hashable {
        package let key: Slug
        package let narrative: String

        package init(key: Slug, narrative: String) {
            self.key = key
            self.narrative = narrative
        }
    }

    /// What is frozen beside the document.
    package struct Surroundings: Sendable, Hashable {
        /// The hash of the picture that the document names, a PNG.
        package let image: SHA256Text
        package let credits: [Credit]
        /// The hash of the official rubric's statement; nil where there was none.
        package let rubric: SHA256Text?

        package init(image: SHA256Text, credits: [Credit], rubric: SHA256Text? = nil) {
            self.image = image
            self.credits = credits
            self.rubric = rubric
        }
    }

    package let edition: EditionReference
    /// Where the addresses in the document begin.
    package let base: BaseURL
    /// The Achievement as it is signed into each credential.
    package let document: JSONOutput
    /// The title, as the document names it.
    package let name: String
    package let surroundings: Surroundings
    /// The hash of the file's canonical form, by which award files name it: whether it was laid out anew does not matter.
    package let fingerprint: SHA256Text

    /// The sentence for a credit that was elected; nil where it could not be.
    package func narrative(of credit: Slug) -> String? { credits.first { $0.key == credit }?.narrative }

    package var credits: [Credit] { surroundings.credits }

    /// - Parameters:
    ///   - achievement: what is certified; its addresses begin with `base`.
    ///   - edition: which wording that is.
    ///   - base: the base URL of the site.
    ///   - surroundings: what is frozen beside it.
    /// - Throws: that the document has no canonical form.
    package init(
        _ achievement: Achievement, of edition: EditionReference, base: BaseURL, surroundings: Surroundings
    ) throws(JSONCanonicalForm.Failure) {
        try self.init(
            edition: edition, base: base, document: achievement.document, name: achievement.name,
            surroundings: surroundings)
    }

    init(
        edition: EditionReference, base: BaseURL, document: JSONOutput, name: String, surroundings: Surroundings
    ) throws(JSONCanonicalForm.Failure) {
        self.edition = edition
        self.base = base
        self.document = document
        self.name = name
        self.surroundings = surroundings
        let form = Self.form(edition: edition, base: base, document: document, surroundings)
        self.fingerprint = SHA256Text(of: try JSONCanonicalForm.bytes(of: form)[...])
    }

    /// The bytes of the file.
    package var file: [UInt8] {
        let form = Self.form(edition: edition, base: base, document: document, surroundings)
        return JSONWriter(layout: .pretty).bytes(of: form)
    }

    private static func form(
        edition: EditionReference, base: BaseURL, document: JSONOutput, _ surroundings: Surroundings
    ) -> JSONOutput {
        let credits = surroundings.credits.map { credit -> JSONOutput in
            ["key": .string(credit.key.text), "narrative": .string(credit.narrative)]
        }
        return .object(
            RegistryFormat.achievement.members + [
                .init("edition", .string(edition.description)), .init("base", .string(base.description)),
                .init("achievement", document), .init("image", .string(surroundings.image.text)),
                .init("credits", .array(credits)),
            ] + (surroundings.rubric.map { [.init("rubric", .string($0.text))] } ?? []))
    }
}
