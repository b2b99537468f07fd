import Foundation
import Verifying

/// A folder that may be a downloaded site.
struct SiteFolder {
    let path: String

    /// The folder as a site; nil where there are no keys in it.
    var source: SiteFolderSource? {
        let root = URL(filePath: path).resolvingSymlinksInPath().path
        return try? SiteFolderSource(named: path) { name in Self.bytes(of: name, below: root) }
    }

    /// The nearest folder above a file that is a site, by the path that leads to it.
    static func around(_ file: String) -> SiteFolder? {
        let parts = file.split(separator: "/").map(String.init)
        let isAbsolute = file.hasPrefix("/")
        var folders = (1..<max(parts.count, 1)).reversed().map { parts.prefix($0).joined(separator: "/") }
            .map { isAbsolute ? "/" + $0 : $0 }
        if !isAbsolute {
            let here = FileManager.default.currentDirectoryPath.split(separator: "/").map(String.init)
            folders += (1..<max(here.count + 1, 1)).reversed().map { "/" + here.prefix($0).joined(separator: "/") }
        }
        return folders.lazy.map(SiteFolder.init(path:)).first { $0.source != nil }
    }

    /// The badges of the site, or the badge files of any other folder, in the order of their names.
    var badges: [String] {
        let manager = FileManager.default
        let site = "\(path)/badges"
        if source != nil, let names = try? manager.contentsOfDirectory(atPath: site) {
            return names.sorted().compactMap { name in
                ["credential.json", "assertion.json", "badge.png"].map { "\(site)/\(name)/\($0)" }
                    .first { manager.fileExists(atPath: $0) }
            }
        }
        let names = (try? manager.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().filter { name in
            ["json", "png", "svg"].contains((name as NSString).pathExtension.lowercased())
        }.map { "\(path)/\($0)" }
    }

    /// A file below the folder; nil where there is none, or where a link leads out of the folder.
    private static func bytes(of name: String, below root: String) -> [UInt8]? {
        let file = URL(filePath: root).appending(path: name).resolvingSymlinksInPath().path
        guard file.hasPrefix(root == "/" ? "/" : root + "/") else { return nil }
        return try? GivenFile(path: file).bytes()
    }
}
