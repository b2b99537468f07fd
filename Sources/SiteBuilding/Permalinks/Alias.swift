import CatalogModel

/// An address that a page or file had before, and what is there now.
struct Alias: Sendable {
    let address: SiteAddress
    let target: SiteAddress
    /// The place on the page that it leads to, for texts that share one.
    var anchor: String?
    /// Whether somebody wrote it, and it does not follow from the one of a page above.
    var isWritten = false
    /// The language that the page is in; nil for that of the site.
    var language: LanguageTag?
}
