/// Something a completed micro-credential can count as; an earner elects one of those an edition lists.
package struct CreditOption: Sendable {
    package let key: Slug
    /// As it stands in a sentence: "30 hours of professional development".
    package internal(set) var phrase: String
    /// The sentence that a badge for which it was elected carries, signed: "The earner elected 30 hours of …".
    package let narrative: String
    /// The clock hours that it stands for, where it stands for hours.
    package let hours: Int?

    /// - Parameters:
    ///   - key: how rosters and badges name it.
    ///   - phrase: as it stands in a sentence.
    ///   - narrative: nil for the phrase alone.
    ///   - hours: nil where it is no number of hours.
    package init(key: Slug, phrase: String, narrative: String? = nil, hours: Int? = nil) {
        self.key = key
        self.phrase = phrase
        self.narrative = narrative ?? phrase
        self.hours = hours
    }
}
