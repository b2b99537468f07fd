/// Where something stands in the site, below the base URL: `about/` for a page, `feed.xml` for a file, nothing for the front
/// page.
///
/// Addresses of editions, awards and status lists stand in signed documents and are permanent.
package struct SiteAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Without a slash in front; a page's address ends in one.
    package let path: String

    /// The front page.
    package static let home = SiteAddress(path: "")
    package static let feed = SiteAddress(path: "feed.xml")
    package static let sitemap = SiteAddress(path: "sitemap.xml")
    package static let robots = SiteAddress(path: "robots.txt")
    package static let verify = SiteAddress(path: "verify/")
    /// The page that searches, and lists all pages where scripts do not run.
    package static let search = SiteAddress(path: "search/")
    package static let searchIndex = SiteAddress(path: "search.json")
    package static let headers = SiteAddress(path: "_headers")
    package static let redirects = SiteAddress(path: "_redirects")
    package static let noJekyll = SiteAddress(path: ".nojekyll")
    package static let data = SiteAddress(path: "data/")
    package static let caseData = SiteAddress(path: "data/case.json")
    package static let ctdlData = SiteAddress(path: "data/ctdl.json")
    package static let catalogData = SiteAddress(path: "data/catalog.json")
    package static let catalogTable = SiteAddress(path: "data/catalog.csv")
    package static let issuer = SiteAddress(path: "issuer/")
    package static let sources = SiteAddress(path: "sources/")
    package static let commitments = SiteAddress(path: "commitments/")
    package static let matrix = SiteAddress(path: "commitments/matrix/")

    private init(path: String) {
        self.path = path
    }

    /// A page in a folder of its own.
    package init(folder components: [String]) {
        self.path = components.map { $0 + "/" }.joined()
    }

    /// A file at exactly this path.
    package init(file components: [String]) {
        self.path = components.joined(separator: "/")
    }

    package static func series(_ slug: Slug) -> SiteAddress { SiteAddress(folder: ["series", slug.text]) }
    package static func microCredential(_ slug: Slug) -> SiteAddress {
        SiteAddress(folder: ["micro-credentials", slug.text])
    }
    package static func edition(_ reference: EditionReference) -> SiteAddress {
        SiteAddress(folder: ["micro-credentials", reference.microCredential.text, reference.edition.description])
    }
    package static func rubric(_ reference: EditionReference) -> SiteAddress { edition(reference).folder("rubric") }
    package static func news(_ slug: Slug) -> SiteAddress { SiteAddress(folder: ["news", slug.text]) }
    /// The little page of an award for frames on other sites.
    package static func card(of id: AwardID) -> SiteAddress { SiteAddress(path: "badges/\(id)/card/") }
    package static func award(_ id: AwardID) -> SiteAddress { SiteAddress(path: "badges/\(id)/") }

    /// The page of a subfolder of this page.
    package func folder(_ name: String) -> SiteAddress { SiteAddress(path: path + name + "/") }
    /// A file beside this page.
    package func file(_ name: String) -> SiteAddress { SiteAddress(path: path + name) }

    /// The same address below the folder of a language.
    package func address(in language: LanguageTag) -> SiteAddress { SiteAddress(path: "\(language)/\(path)") }

    /// The address that this one is of in a language; nil for one that is not below the folder of the language.
    package func original(of language: LanguageTag) -> SiteAddress? {
        let folder = "\(language)/".utf8
        guard path.utf8.starts(with: folder) else { return nil }
        return SiteAddress(path: String(Substring(path.utf8.dropFirst(folder.count))))
    }

    package var description: String { "/" + path }
    package var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }
    package var components: [String] { path.split(separator: "/").map(String.init) }

    package static func < (left: SiteAddress, right: SiteAddress) -> Bool { left.path < right.path }
}

extension BaseURL {
    /// The link to an address from any page of the site.
    package func href(_ address: SiteAddress, anchor: String? = nil) -> String {
        path + address.path + (anchor.map { "#" + $0 } ?? "")
    }

    /// The whole address, as printed, shared and named in badge documents.
    package func absolute(_ address: SiteAddress, anchor: String? = nil) -> String {
        description + address.path + (anchor.map { "#" + $0 } ?? "")
    }
}
