import Preview
import SiteBuilding

/// A draft as the preview takes it.
struct DraftedSite: PreviewedSite {
    let draft: SiteDraft

    var basePath: String { draft.basePath }
    var assetFolder: String { draft.assetFolder }

    func file(at path: String) -> [UInt8]? { draft.file(at: path) }

    /// How many pages are not as they were in an earlier draft, new and removed ones among them; badges are not counted.
    func differentPages(from earlier: DraftedSite) -> Int {
        let (old, new) = (earlier.draft.files, draft.files)
        let changed = new.count { Self.isPage($0.key) && old[$0.key] != $0.value }
        return changed + old.keys.count { Self.isPage($0) && new[$0] == nil }
    }

    private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }
}
