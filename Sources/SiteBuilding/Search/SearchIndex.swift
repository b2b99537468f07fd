import CatalogModel
import JSONText

/// What the search looks through, as one file: titles, earlier titles and outcomes as they are read, and the words of the
/// rest, each once.
///
/// Addresses are relative to the file, so that it holds wherever the site is published.
struct SearchIndex {
    let listings: [PageListing]
    let words: SearchWords

    /// - Parameters:
    ///   - listings: what can be found; what fits a search equally well is listed in the order of kinds, then in this order.
    ///   - words: what kinds are called.
    init(_ listings: [PageListing], words: SearchWords) {
        let byKind = Dictionary(grouping: listings, by: \.kind)
        self.listings = PageListing.Kind.allCases.flatMap { byKind[$0, default: []] }
        self.words = words
    }

    var document: JSONOutput {
        // An array, not an object by address: the order says which comes first.
        ["pages": .array(listings.map(entry(of:)))]
    }

    private func entry(of listing: PageListing) -> JSONOutput {
        let shown = [listing.title, listing.summary] + listing.earlierTitles + listing.outcomes.map(\.plainText)
        let rest = SearchText.words(of: listing.text, beside: shown + listing.otherWords)
        return .object(omittingNil: [
            "title": .string(listing.title),
            "address": .string(listing.address.path + (listing.anchor.map { "#" + $0 } ?? "")),
            "kind": .string(words.kind(listing.kind)),
            "date": listing.date.map { .string($0) },
            "summary": listing.summary.isEmpty ? nil : .string(listing.summary),
            "earlier": listing.earlierTitles.isEmpty ? nil : .strings(listing.earlierTitles),
            "words": listing.otherWords.isEmpty ? nil : .strings(listing.otherWords),
            "outcomes": listing.outcomes.isEmpty
                ? nil
                : .array(
                    listing.outcomes.map { ["place": .string($0.anchor), "text": .string($0.plainText)] }),
            "text": rest.isEmpty ? nil : .string(rest.joined(separator: " ")),
        ])
    }
}
