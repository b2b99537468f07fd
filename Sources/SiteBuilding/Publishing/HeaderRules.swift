import CatalogModel

/// What a host is asked to send along with the files, in the form of `_headers` that several static hosts read.
///
/// - Where several rules match an address, some hosts join the values of a header with commas: two policies would both hold,
///   and two origins would be none. So a header is set by one rule for an address, and the rules for all addresses set what
///   no other rule does.
/// - There are at most a hundred rules, and `*` stands once and at the end: that is all that each of these hosts knows.
struct HeaderRules: Sendable {
    /// One pattern of addresses and what is sent with them.
    struct Rule: Sendable {
        let pattern: String
        let headers: [(name: String, value: String)]
    }

    private(set) var rules: [Rule] = []
    private let baseURL: BaseURL

    /// - Parameters:
    ///   - context: the site.
    ///   - pages: all its pages and documents but those of awards.
    ///   - copies: the pictures and other files beside them.
    init(context: SiteContext, pages: [PlannedPage], copies: [SiteAddress]) {
        baseURL = context.baseURL
        add("*", [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")])
        add("\(context.assets.folder.path)*", [("Cache-Control", "public, max-age=31536000, immutable")])
        addBadges()
        addDocuments(pages)
        addPages(pages, files: pages.filter { !$0.isPage }.map(\.address) + copies)
    }

    private mutating func add(_ pattern: String, _ headers: [(name: String, value: String)]) {
        rules.append(Rule(pattern: baseURL.path + pattern, headers: headers))
    }

    private static let shared = (name: "Access-Control-Allow-Origin", value: "*")
    private static let keyFile = (name: "Content-Type", value: "application/x-pem-file")
    private static let json = (name: "Content-Type", value: "application/json")
    private static let table = (name: "Content-Type", value: "text/csv; charset=utf-8")
    private static let linkedData = (name: "Content-Type", value: "application/ld+json")

    private static func policy(_ kind: PageKind) -> (name: String, value: String) {
        ("Content-Security-Policy", kind.policy.header)
    }

    private mutating func addBadges() {
        add("badges/", [Self.policy(.reading)])
        add("badges/:id/", [Self.policy(.badge)])
        add("badges/:id/card/", [Self.policy(.card)])
        for name in ["credential.json", "assertion.json"] { add("badges/:id/\(name)", [Self.linkedData, Self.shared]) }
        add("badges/:id/badge.png", [Self.shared])
    }

    /// Keys and status lists; what stands in the folder of an edition or of the issuer has that folder's rule.
    private mutating func addDocuments(_ pages: [PlannedPage]) {
        for page in pages where !page.isPage && page.address.path.hasSuffix("did.json") {
            add(page.address.path, [("Content-Type", "application/did+json"), Self.shared])
        }
        let keys = Set(
            pages.map(\.address).filter { $0.path.hasSuffix(".pem") }.map {
                SiteAddress(folder: $0.components.dropLast())
            })
        for folder in keys.sorted() { add("\(folder.path)*", [Self.keyFile, Self.shared]) }
        let lists = Set(
            pages.map(\.address).filter { !$0.isFolder && $0.components.dropLast().last == "status" }.map {
                SiteAddress(folder: $0.components.dropLast())
            })
        for folder in lists.sorted() { add("\(folder.path)*", [Self.linkedData, Self.shared]) }
        addCatalog()
    }

    /// The types of the catalog's files; that they may be read from everywhere is said by the rule of their folder.
    private mutating func addCatalog() {
        for address in [SiteAddress.caseData, .catalogData] { add(address.path, [Self.json]) }
        add(SiteAddress.ctdlData.path, [Self.linkedData])
        add(SiteAddress.catalogTable.path, [Self.table])
    }

    /// One rule a top folder: its pages are all of a kind, and what stands beside them may be read from everywhere.
    private mutating func addPages(_ pages: [PlannedPage], files: [SiteAddress]) {
        let own: Set = ["assets", "badges", "keys", "status", "specimens", "earlier", ".well-known"]
        let folders = Set(pages.filter { $0.isPage && $0.address.isFolder }.compactMap(\.address.components.first))
        let sharing = Set(files.filter { $0.components.count > 1 }.compactMap(\.components.first))
        add("", [Self.policy(.reading)])
        add("404.html", [Self.policy(.reading)])
        for folder in folders.subtracting(own).sorted() {
            let kind = Self.kind(of: SiteAddress(folder: [folder]))
            add("\(folder)/*", [Self.policy(kind)] + (sharing.contains(folder) ? [Self.shared] : []))
        }
    }

    private static func kind(of folder: SiteAddress) -> PageKind {
        switch folder {
        case .verify: .verifying
        case .search: .searching
        default: .reading
        }
    }

    var bytes: [UInt8] {
        var text = ""
        for rule in rules {
            text += rule.pattern + "\n"
            for header in rule.headers { text += "  \(header.name): \(header.value)\n" }
        }
        return Array(text.utf8)
    }
}
