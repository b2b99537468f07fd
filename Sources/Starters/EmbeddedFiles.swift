import Foundation

/// The files of `templates/` and `starter/` as they were when the program was compiled; `Plugins/EmbedFiles` lists them in `all`.
enum EmbeddedFiles {
    struct Entry: Sendable {
        /// From the top of the repository.
        let path: String
        let base64: String

        var bytes: [UInt8] { Data(base64Encoded: base64).map { [UInt8]($0) } ?? [] }
    }

    /// The files below a folder, by their paths below it.
    static func below(_ folder: String) -> [(path: String, bytes: [UInt8])] {
        all.filter { $0.path.hasPrefix(folder) }.map { (String($0.path.dropFirst(folder.count)), $0.bytes) }
    }
}
