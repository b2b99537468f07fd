/// Something a completed micro-credential can count as; an earner elects one of those an edition lists.
package struct CreditOption: Sendable {
    package let key: Slug
    /// As it stands in a sentence: "30 hours of professional development".
    package let phrase: String

    package init(key: Slug, phrase: String) {
        self.key = key
        self.phrase = phrase
    }
}
