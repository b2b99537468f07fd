import CatalogModel

/// A file of the site that the catalog asks for: its address is fixed, its bytes are made when asked for.
struct PlannedPage: Sendable {
    let address: SiteAddress
    /// The content file that it is mainly made from, for problems with the rendered page.
    let source: ContentPath?
    /// Whether it belongs in the sitemap.
    let isListed: Bool
    /// The day of what it tells, where that has one.
    let date: PartialDate?
    /// The page in all languages that it can be read in; empty where that is one.
    let alternates: [AlternateView]
    /// The template that it is rendered with; nil for a document that no template makes.
    let template: String?
    /// Whether it only leads on to another page.
    let isRedirect: Bool
    let render: @Sendable () -> [UInt8]

    /// Whether people read it, unlike the documents for programs.
    var isPage: Bool { address.isFolder || address.path.hasSuffix(".html") }

    init(
        _ address: SiteAddress, from source: ContentPath?, isListed: Bool = true, date: PartialDate? = nil,
        alternates: [AlternateView] = [], template: String? = nil, isRedirect: Bool = false,
        render: @escaping @Sendable () -> [UInt8]
    ) {
        self.address = address
        self.source = source
        self.isListed = isListed
        self.date = date
        self.alternates = alternates
        self.template = template
        self.isRedirect = isRedirect
        self.render = render
    }
}
