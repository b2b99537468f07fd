import CatalogModel
import ContentLoading
import Diagnostics
import Markdown

/// Which address each content file is published at.
///
/// Made from the catalog before anything is rendered, so that links can be checked before anything is written.
struct AddressBook: Sendable {
    /// Where a content file's text appears: a page, or a place on one.
    struct Target: Sendable {
        let address: SiteAddress
        /// The place on the page, for files that share one: sources and commitments.
        let anchor: String?
        /// The source that the file describes, if it does.
        let source: Slug?

        init(_ address: SiteAddress, anchor: String? = nil, source: Slug? = nil) {
            self.address = address
            self.anchor = anchor
            self.source = source
        }
    }

    private(set) var targets: [ContentPath: Target] = [:]
    /// Addresses that are published without a content file of their own, or beside one.
    private(set) var published: Set<SiteAddress> = [
        .feed, .sitemap, .robots, .verify, .data, .search, .searchIndex,
    ]
    /// Addresses of pictures that editions name and that are not there, which was reported when they were read.
    private(set) var missing: Set<SiteAddress> = []
    /// Content files that something is wrong with, so that they have no address; a link to one is no mistake of its own.
    private var unread: Set<ContentPath> = []

    /// - Parameters:
    ///   - catalog: the content.
    ///   - tree: the files it was read from.
    ///   - log: takes a problem for each address that two files claim.
    init(of catalog: Catalog, tree: SourceTree, log: inout DiagnosticLog) {
        var claims = AddressClaims()
        add(catalog.home.text, at: .home, claims: &claims, log: &log)
        for page in catalog.pages { add(page, at: Self.address(ofPage: page.path), claims: &claims, log: &log) }
        for series in catalog.series { add(series.text, at: .series(series.slug), claims: &claims, log: &log) }
        for news in catalog.news { add(news.text, at: .news(news.slug), claims: &claims, log: &log) }
        for microCredential in catalog.microCredentials { add(microCredential, claims: &claims, log: &log) }
        for source in catalog.sources {
            targets[source.text.path] = Target(.sources, anchor: source.slug.text, source: source.slug)
        }
        for commitment in catalog.commitments {
            targets[commitment.text.path] = Target(.commitments, anchor: commitment.slug.text)
        }
        for asset in catalog.assets {
            let address = SiteAddress(file: asset.components)
            claims.claim(address, at: .path("content/\(asset)"), log: &log)
            targets[asset] = Target(address)
            published.insert(address)
        }
        for translation in catalog.translations { add(translation) }
        unread = Set(tree.content.filter { targets[$0] == nil })
        for badge in catalog.microCredentials.flatMap(\.editions).map(\.badge) {
            for image in [badge.svg, badge.png] where targets[image] == nil {
                missing.insert(SiteAddress(file: image.components))
            }
        }
    }

    /// Translations stand at the addresses of their originals, in the folder of their language.
    private mutating func add(_ translation: CatalogTranslation) {
        for (path, text) in translation.texts {
            guard let original = targets[path] else { continue }
            let isPage = original.anchor == nil
            let address = isPage ? original.address.address(in: translation.language) : original.address
            targets[text.text.file] = Target(address, anchor: original.anchor, source: original.source)
            if isPage { published.insert(address) }
        }
    }

    /// Whether something is wrong with any text, so that its address is missing.
    var hasUnread: Bool { unread.contains { $0.pathExtension == "md" } }

    /// Whether there is such a file, with a mistake in it that keeps it from having an address.
    func isUnread(_ path: ContentPath) -> Bool { unread.contains(path) }

    /// Whether there is a file for the edition, with a mistake in it that keeps it out of the catalog.
    func isUnread(_ edition: EditionReference) -> Bool {
        isUnread(
            ContentPath(components: [
                "micro-credentials", edition.microCredential.text, edition.edition.description, "index.md",
            ]))
    }

    /// The address of a page that is not of a special kind: its path, with `index.md` standing for its folder.
    static func address(ofPage path: ContentPath) -> SiteAddress {
        if path == ContentPath("404.md") { return SiteAddress(file: ["404.html"]) }
        let folder = path.folder.components
        return SiteAddress(folder: path.stem == "index" ? folder : folder + [path.stem])
    }

    private mutating func add(
        _ text: PageText, at address: SiteAddress, claims: inout AddressClaims, log: inout DiagnosticLog
    ) {
        claims.claim(address, at: .range(text.titleRange), log: &log)
        targets[text.path] = Target(address)
        published.insert(address)
    }

    private mutating func add(
        _ microCredential: MicroCredential, claims: inout AddressClaims, log: inout DiagnosticLog
    ) {
        published.insert(.microCredential(microCredential.slug))
        for edition in microCredential.editions {
            let address = SiteAddress.edition(edition.reference)
            add(edition.text, at: address, claims: &claims, log: &log)
            if let rubric = edition.rubric {
                add(rubric.text, at: .rubric(edition.reference), claims: &claims, log: &log)
            }
        }
    }
}

/// Who claimed which address first.
private struct AddressClaims {
    private var owners: [SiteAddress: Diagnostic.Place] = [:]

    mutating func claim(_ address: SiteAddress, at place: Diagnostic.Place, log: inout DiagnosticLog) {
        if Self.isOfABadge(address) {
            log.add(SiteProblem.badgeAddress(address.description), at: place)
            return
        }
        guard let owner = owners.updateValue(place, forKey: address) else { return }
        let note = Diagnostic.Note("the other is here", at: owner)
        log.add(SiteProblem.sharedAddress(address.description), at: place, notes: [note])
    }

    /// Whether it is or could become that of a badge: a page there would pass for one.
    private static func isOfABadge(_ address: SiteAddress) -> Bool {
        let folders = address.components.prefix(2).map { $0.lowercased() }
        return folders.count == 2 && folders[0] == "badges" && AwardID(folders[1]) != nil
    }
}
