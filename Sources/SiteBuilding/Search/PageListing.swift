import CatalogModel

/// What lists say of a page or of a place on one: the site map that people read, and the search.
///
/// It is made from the catalog alone, which knows neither badges nor their earners.
struct PageListing: Sendable {
    /// What a reader finds there, in the order in which a search lists what fits equally well.
    enum Kind: String, CaseIterable, Sendable {
        case series
        case microCredential = "micro-credential"
        case page
        case commitment
        case recalledCommitment = "recalled-commitment"
        case news
        case earlierEdition = "earlier-edition"
        case retiredEdition = "retired-edition"
        case rubric
        case illustrativeRubric = "illustrative-rubric"
        case source
    }

    let address: SiteAddress
    /// The place on the page, for what shares one.
    var anchor: String?
    let kind: Kind
    let title: String
    /// The day or month of what it tells, in words.
    var date: String?
    let summary: String
    /// Titles that it had before.
    var earlierTitles: [String] = []
    /// What else people look for it by.
    var otherWords: [String] = []
    var outcomes: [Outcome] = []
    /// All that it says, for its words.
    let text: String
}

extension PageListing {
    /// A page that is a text, or a place that is one.
    init(
        of text: PageText, at address: SiteAddress, anchor: String? = nil, kind: Kind = .page, date: String? = nil,
        otherWords: [String] = []
    ) {
        self.init(
            address: address, anchor: anchor, kind: kind, title: text.title, date: date, summary: text.summary,
            otherWords: otherWords + text.searchWords, text: text.searchableText)
    }
}
