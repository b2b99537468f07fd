import CatalogModel
import OutputWriting

/// Where something stands in the site, below the base URL: `about/` for a page, `feed.xml` for a file, nothing for the front page.
struct SiteAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Without a slash in front; a page's address ends in one.
    let path: String

    /// The front page.
    static let home = SiteAddress(path: "")
    static let feed = SiteAddress(path: "feed.xml")
    static let sitemap = SiteAddress(path: "sitemap.xml")
    static let robots = SiteAddress(path: "robots.txt")
    static let issuer = SiteAddress(path: "issuer/")
    static let sources = SiteAddress(path: "sources/")
    static let commitments = SiteAddress(path: "commitments/")
    static let matrix = SiteAddress(path: "commitments/matrix/")

    private init(path: String) {
        self.path = path
    }

    /// A page in a folder of its own.
    init(folder components: [String]) {
        self.path = components.map { $0 + "/" }.joined()
    }

    /// A file at exactly this path.
    init(file components: [String]) {
        self.path = components.joined(separator: "/")
    }

    static func series(_ slug: Slug) -> SiteAddress { SiteAddress(folder: ["series", slug.text]) }
    static func microCredential(_ slug: Slug) -> SiteAddress { SiteAddress(folder: ["micro-credentials", slug.text]) }
    static func edition(_ reference: EditionReference) -> SiteAddress {
        SiteAddress(folder: ["micro-credentials", reference.microCredential.text, reference.edition.description])
    }
    static func rubric(_ reference: EditionReference) -> SiteAddress { edition(reference).folder("rubric") }
    static func news(_ slug: Slug) -> SiteAddress { SiteAddress(folder: ["news", slug.text]) }
    static func award(_ id: AwardID) -> SiteAddress { SiteAddress(path: "badges/\(id)/") }

    /// The page of a subfolder of this page.
    func folder(_ name: String) -> SiteAddress { SiteAddress(path: path + name + "/") }
    /// A file beside this page.
    func file(_ name: String) -> SiteAddress { SiteAddress(path: path + name) }

    var description: String { "/" + path }
    var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }
    var components: [String] { path.split(separator: "/").map(String.init) }

    /// The file that holds it in the output folder; nil where the path cannot be a file's.
    var outputPath: OutputPath? { OutputPath(isFolder ? path + "index.html" : path) }

    static func < (left: SiteAddress, right: SiteAddress) -> Bool { left.path < right.path }
}

extension BaseURL {
    /// The link to an address from any page of the site.
    func href(_ address: SiteAddress, anchor: String? = nil) -> String {
        path + address.path + (anchor.map { "#" + $0 } ?? "")
    }

    /// The whole address, as printed, shared and named in badge documents.
    func absolute(_ address: SiteAddress, anchor: String? = nil) -> String {
        description + address.path + (anchor.map { "#" + $0 } ?? "")
    }
}
