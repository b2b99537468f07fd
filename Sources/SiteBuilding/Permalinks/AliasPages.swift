import CatalogModel

/// What stands at earlier addresses: a page that leads on for each page, the file itself for each file.
///
/// No host reads what a picture or a record would say of its new address, so these stand at both.
struct AliasPages {
    private(set) var pages: [PlannedPage] = []
    private(set) var copies: [(address: SiteAddress, file: String)] = []

    /// - Parameters:
    ///   - aliases: the earlier addresses.
    ///   - present: the pages and documents of the site.
    ///   - files: what is published as it is.
    ///   - context: what pages are made from.
    init(
        of aliases: [Alias], pages present: [PlannedPage], copies files: [(address: SiteAddress, file: String)],
        context: SiteContext
    ) {
        guard !aliases.isEmpty else { return }
        let known = Dictionary(present.map { ($0.address, $0) }) { first, _ in first }
        let copied = Dictionary(files.map { ($0.address, $0.file) }) { first, _ in first }
        let contexts = Dictionary(
            context.translations.map { ($0.language.tag, $0) }, uniquingKeysWith: { first, _ in first })
        let titles = Dictionary(
            ([context] + context.translations).map { ($0.language.tag, $0.titles) },
            uniquingKeysWith: { first, _ in first })
        for alias in aliases {
            if let file = copied[alias.target] {
                copies.append((alias.address, file))
                continue
            }
            guard let target = known[alias.target] else { continue }
            guard target.isPage else {
                pages.append(PlannedPage(alias.address, from: nil, isListed: false, render: target.render))
                continue
            }
            let own = alias.language.flatMap { contexts[$0.text] } ?? context
            let address = alias.language.flatMap { alias.target.original(of: $0) } ?? alias.target
            pages.append(own.redirectPage(alias, title: titles[own.language.tag]?[address], from: target.source))
        }
    }
}
