import Diagnostics
import Foundation

/// A file that the command line names: read whole, written whole or not at all.
struct GivenFile {
    let path: String

    /// More is not a badge, a key or a list of addresses.
    static let sizeLimit = 64 << 20

    func bytes() throws(FileProblem) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path) }
        guard !isFolder.boolValue else { throw .folder(path) }
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: Self.sizeLimit + 1) ?? Data()
        else { throw .unreadable(path) }
        guard data.count <= Self.sizeLimit else { throw .tooLarge(path, limit: Self.sizeLimit) }
        return [UInt8](data)
    }

    /// Writes a new file; what stands there already is only replaced where that was asked for.
    func write(_ bytes: [UInt8], replacing: Bool) throws(FileProblem) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard !isFolder.boolValue else { throw .folder(path) }
            guard replacing else { throw .exists(path) }
        }
        do { try Data(bytes).write(to: URL(filePath: path), options: .atomic) } catch { throw .unwritable(path) }
    }
}
