import CatalogModel

extension SiteContext {
    /// What lists say of every page that the catalog asks for, by its address.
    ///
    /// A page of the program's own, for which the content has no text, is described by the words of the interface.
    func listings() -> [SiteAddress: PageListing] {
        var listings: [SiteAddress: PageListing] = [:]
        func add(_ listing: PageListing) { listings[listing.address] = listing }
        add(ownListing(.issuer, title: words.issuerTitle, summary: catalog.site.description))
        add(ownListing(.verify, title: words.verifyTitle, summary: words.verifyLead))
        add(ownListing(.data, title: words.dataTitle, summary: words.dataLead))
        add(PageListing(of: catalog.home.text, at: .home))
        for text in catalog.pages { add(PageListing(of: text, at: AddressBook.address(ofPage: text.path))) }
        for series in catalog.series {
            add(
                PageListing(
                    of: series.text, at: .series(series.slug), kind: .series, otherWords: [series.shortTitle]))
        }
        for item in catalog.news {
            add(
                PageListing(
                    of: item.text, at: .news(item.slug), kind: .news, date: words.date(item.date).text))
        }
        for microCredential in catalog.microCredentials {
            for edition in microCredential.editions {
                add(listing(of: edition, in: microCredential))
                if let rubric = edition.rubric { add(listing(of: rubric, of: edition)) }
            }
        }
        return listings
    }

    /// The places on pages that are found by themselves: each commitment and each source.
    func placeListings() -> [PageListing] {
        let commitments = catalog.commitments.map { commitment in
            PageListing(
                of: commitment.text, at: .commitments, anchor: commitment.slug.text,
                kind: commitment.certainty == .recalled ? .recalledCommitment : .commitment)
        }
        let sources = catalog.sources.map { source in
            PageListing(
                of: source.text, at: .sources, anchor: source.slug.text, kind: .source,
                date: source.date.map { words.date($0).text }, otherWords: [source.label, source.publisher])
        }
        return commitments + sources
    }

    private func ownListing(_ address: SiteAddress, title: String, summary: String) -> PageListing {
        PageListing(address: address, kind: .page, title: title, summary: summary, text: "")
    }

    /// An edition, also by the titles of those before it.
    private func listing(of edition: Edition, in microCredential: MicroCredential) -> PageListing {
        let before = microCredential.editions.drop { $0.reference.edition >= edition.reference.edition }
        var titles: [String] = []
        for title in before.map(\.text.title) where title != edition.text.title && !titles.contains(title) {
            titles.append(title)
        }
        let kind: PageListing.Kind =
            switch edition.status {
            case .latest: .microCredential
            case .earlier: .earlierEdition
            case .retired: .retiredEdition
            }
        return PageListing(
            address: .edition(edition.reference), kind: kind, title: edition.text.title,
            date: editionName(edition.reference), summary: edition.text.summary, earlierTitles: titles,
            otherWords: [edition.shortTitle] + edition.text.searchWords, outcomes: edition.wording?.outcomes ?? [],
            text: [edition.text.searchableText, credit(edition.credit)].compactMap(\.self).joined(separator: " "))
    }

    private func listing(of rubric: Rubric, of edition: Edition) -> PageListing {
        PageListing(
            of: rubric.text, at: .rubric(edition.reference),
            kind: rubric.status == .illustrative ? .illustrativeRubric : .rubric,
            date: editionName(edition.reference))
    }
}
