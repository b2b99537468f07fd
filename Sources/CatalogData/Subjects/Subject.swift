import CatalogModel

/// Something that the files speak of, known by its permanent place in the site.
struct Subject: Sendable, Hashable {
    let address: SiteAddress
    /// The place on the page, for what has no page of its own.
    let anchor: String?

    private init(_ address: SiteAddress, anchor: String? = nil) {
        self.address = address
        self.anchor = anchor
    }

    /// All competencies of the catalog together, as a file lists them.
    static func framework(in file: SiteAddress) -> Subject { Subject(file, anchor: "framework") }
    static let issuer = Subject(.issuer)

    static func series(_ slug: Slug) -> Subject { Subject(.series(slug)) }
    static func edition(_ reference: EditionReference) -> Subject { Subject(.edition(reference)) }
    static func competency(of reference: EditionReference) -> Subject {
        Subject(.edition(reference), anchor: "competency")
    }
    static func outcome(_ outcome: Outcome, of reference: EditionReference) -> Subject {
        Subject(.edition(reference), anchor: outcome.anchor)
    }
    static func rubric(of reference: EditionReference) -> Subject { Subject(.rubric(reference)) }
    static func criterion(_ number: Int, of reference: EditionReference) -> Subject {
        Subject(.rubric(reference), anchor: Rubric.anchor(ofCriterion: number))
    }
    static func level(_ level: Int, ofCriterion number: Int, of reference: EditionReference) -> Subject {
        Subject(.rubric(reference), anchor: Rubric.anchor(ofLevel: level, criterion: number))
    }

    /// The address below the base URL, with the place on the page.
    var name: String { address.path + (anchor.map { "#" + $0 } ?? "") }
}
