import CatalogModel
import Registry
import Synchronization

/// A site that was checked whole and is written nowhere: its pages in memory, a badge's files made when they are asked for.
package final class SiteDraft: Sendable {
    /// The path of the site on its host: begins and ends with a slash.
    package let basePath: String
    /// The folder of style sheet and scripts, which is another one whenever one of them is: `assets/1f0c…/`.
    package let assetFolder: String
    /// How many pages people can read, badges apart.
    package let pageCount: Int
    /// How many badges and specimens there are.
    package let badgeCount: Int
    /// Every file but those of badges, by its path from the site's folder.
    package let files: [String: [UInt8]]
    /// How many badges there are, specimens apart.
    var registeredBadges: Int { shelves.filter { !$0.registry.isSpecimen }.reduce(0) { $0 + $1.census.count } }
    private let shelves: [AwardShelf]
    /// Files of badges that were asked for: what a browser shows stays the same while the registry changes.
    private let made = Mutex<[String: [UInt8]]>([:])

    /// So many files of badges are remembered; nobody looks at more at a time.
    private static let madeLimit = 500

    init(
        baseURL: BaseURL, assetFolder: SiteAddress, pageCount: Int, badgeCount: Int, files: [String: [UInt8]],
        shelves: [AwardShelf]
    ) {
        self.basePath = baseURL.path
        self.assetFolder = assetFolder.path
        self.pageCount = pageCount
        self.badgeCount = badgeCount
        self.files = files
        self.shelves = shelves
    }

    /// The bytes of a file by its path from the site's folder, such as `series/index.html`; nil where there is none.
    package func file(at path: String) -> [UInt8]? {
        if let bytes = files[path] { return bytes }
        if let bytes = made.withLock({ $0[path] }) { return bytes }
        let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "badges", let id = AwardID(String(parts[1])), id.description == parts[1]
        else { return nil }
        let badge = shelves.lazy.map { $0.files(of: id) }.first { !$0.isEmpty } ?? []
        made.withLock { made in
            if made.count > Self.madeLimit { made = [:] }
            for file in badge { made["badges/\(parts[1])/\(file.name)"] = file.bytes }
        }
        return badge.first { $0.name == parts[2] }?.bytes
    }
}
