import Foundation

/// The folders of a source that are watched, as they are on the disk.
struct WatchedFolders: Sendable {
    let root: String
    let names: [String]

    /// What one look at the disk finds.
    struct Listing: Equatable {
        /// Every folder by its path, with the path that is told of what is in it.
        var folders: [String: String] = [:]
        /// The files by their told paths.
        var files: [String: FileStamp] = [:]
    }

    /// Walks the folders with a list, so that depth does not matter.
    ///
    /// - Parameter withFiles: whether the files are of use, too.
    /// - Returns: what is there; nothing of folders that are missing.
    func listing(withFiles: Bool) -> Listing {
        var listing = Listing()
        var waiting = names.map { (path: "\(root)/\($0)", told: $0) }
        while let folder = waiting.popLast() {
            guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { continue }
            listing.folders[folder.path] = folder.told
            for name in entries {
                let entry = (path: "\(folder.path)/\(name)", told: "\(folder.told)/\(name)")
                let attributes = try? FileManager.default.attributesOfItem(atPath: entry.path)
                switch attributes?[.type] as? FileAttributeType {
                case .typeDirectory?: waiting.append(entry)
                case .typeSymbolicLink?:
                    // What a link leads to is content as well, wherever in the source folder it is.
                    let target = URL(filePath: entry.path).resolvingSymlinksInPath()
                    let place = target.deletingLastPathComponent().path
                    if listing.folders[place] == nil { listing.folders[place] = entry.told }
                    let linked = try? FileManager.default.attributesOfItem(atPath: target.path)
                    if withFiles { listing.files[entry.told] = FileStamp(linked) }
                default: if withFiles { listing.files[entry.told] = FileStamp(attributes) }
                }
            }
        }
        return listing
    }
}
