package import Foundation

/// The standards' own files, read in place: `shared/standards` beside this clone or one of the folders above it.
package enum StandardsFolder {
    package static let url: URL? = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appending(path: "shared/standards")
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }()

    package static var isThere: Bool { url != nil }

    package static func has(_ path: String) -> Bool {
        url.map { FileManager.default.fileExists(atPath: $0.appending(path: path).path) } ?? false
    }

    package static func bytes(_ path: String) throws -> [UInt8] {
        guard let url else { throw CocoaError(.fileNoSuchFile) }
        return Array(try Data(contentsOf: url.appending(path: path)))
    }

    package static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
