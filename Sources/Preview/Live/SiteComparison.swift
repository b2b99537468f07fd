/// What is different between two builds for somebody who looks at a page of the first.
struct SiteComparison {
    /// What a browser has to do.
    enum Change: Equatable {
        case nothing
        /// Only style sheets are different: they can change places with the page as it is.
        case styles(from: String, to: String)
        /// Only the page itself is different, and nothing that it has loaded.
        case page
        /// It has to be loaded again.
        case all
    }

    private let old: any PreviewedSite
    private let new: any PreviewedSite
    /// Whether what stands at a path is different, for paths that were looked at.
    private var known: [String: Bool] = [:]

    init(from old: any PreviewedSite, to new: any PreviewedSite) {
        self.old = old
        self.new = new
    }

    /// - Parameters:
    ///   - page: the path of the page, as the browser has it.
    ///   - files: those of what the page has loaded.
    /// - Returns: the least that makes the page what it is now.
    mutating func change(of page: String, files: Set<String>) -> Change {
        guard old.basePath == new.basePath else { return .all }
        let different = files.filter { isDifferent($0) }
        let assets = (old.basePath + old.assetFolder, new.basePath + new.assetFolder)
        guard assets.0 != assets.1 else {
            return different.isEmpty ? (isDifferent(page) ? .page : .nothing) : .all
        }
        // A script that has loaded a part of the old folder may ask for another part, which is not there any more.
        let hasScripts = files.contains { $0.hasPrefix(assets.0) && $0.hasSuffix(".js") }
        guard !hasScripts, !isDifferent(page), different.allSatisfy({ $0.hasSuffix(".css") }) else { return .all }
        return .styles(from: assets.0, to: assets.1)
    }

    private mutating func isDifferent(_ path: String) -> Bool {
        if let known = known[path] { return known }
        let isDifferent = expected(bytes(path, in: old)) != bytes(moved(path), in: new)
        known[path] = isDifferent
        return isDifferent
    }

    /// What a reader sees at a path: also the page that says that there is nothing.
    private func bytes(_ path: String, in site: any PreviewedSite) -> [UInt8]? {
        switch PreviewPath(path, in: site) {
        case .file(let file): site.file(at: file)
        case .elsewhere(let other): Array(other.utf8)
        case .nothing: site.missingPage
        }
    }

    /// The path of an asset in the new folder.
    private func moved(_ path: String) -> String {
        let folder = old.basePath + old.assetFolder
        return path.hasPrefix(folder) ? new.basePath + new.assetFolder + path.dropFirst(folder.count) : path
    }

    /// The bytes with the new name of the folder of assets, which alone is no difference.
    private func expected(_ bytes: [UInt8]?) -> [UInt8]? {
        guard old.assetFolder != new.assetFolder else { return bytes }
        return bytes?.replacing(Array(old.assetFolder.utf8), with: Array(new.assetFolder.utf8))
    }
}
