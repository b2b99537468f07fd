import Foundation

/// What is in a folder, byte for byte; of links, where they lead.
struct FolderSnapshot: Equatable {
    private(set) var files: [String: [UInt8]] = [:]
    /// Links, pipes and the like.
    private(set) var odd: [String: String] = [:]

    /// - Parameters:
    ///   - folder: the folder.
    ///   - leftOut: names in it that are not looked at.
    /// - Throws: where the folder cannot be read.
    init(of folder: URL, leavingOut leftOut: Set<String> = []) throws {
        var waiting = [""]
        while let current = waiting.popLast() {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + current)
            for name in names where !(current.isEmpty && leftOut.contains(name)) {
                let path = current.isEmpty ? name : current + "/" + name
                let full = folder.path + "/" + path
                let kind = try FileManager.default.attributesOfItem(atPath: full)[.type] as? FileAttributeType
                switch kind {
                case .typeDirectory?: waiting.append(path)
                case .typeRegular?: files[path] = FileManager.default.contents(atPath: full).map { [UInt8]($0) }
                case .typeSymbolicLink?: odd[path] = try FileManager.default.destinationOfSymbolicLink(atPath: full)
                default: odd[path] = kind?.rawValue ?? ""
                }
            }
        }
    }
}
