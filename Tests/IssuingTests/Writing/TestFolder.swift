import Diagnostics
import Foundation
import Issuing
import Testing

/// A folder of its own for one test, outside of every repository, removed when the test ends.
final class TestFolder: Sendable {
    /// Without links.
    let root: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rosette-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        root = folder.resolvingSymlinksInPath().path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// The absolute path of something in the folder.
    subscript(path: String) -> String { root + "/" + path }

    /// Puts a file in the folder, and the folders around it.
    func put(_ text: String, at path: String, permissions: Int = 0o644) throws {
        let url = URL(filePath: self[path])
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: self[path])
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: self[path], withIntermediateDirectories: true)
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[path], withDestinationPath: target)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: self[path]) }

    func text(at path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: self[path])), as: UTF8.self)
    }

    func permissions(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: self[path])[.posixPermissions] as? Int
    }

    /// Everything below a folder: texts of files, `/` for folders, `-> target` for links.
    func tree(_ folder: String) throws -> [String: String] {
        let base = self[folder]
        var result: [String: String] = [:]
        for path in FileManager.default.enumerator(atPath: base)?.compactMap({ $0 as? String }) ?? [] {
            let type = try FileManager.default.attributesOfItem(atPath: base + "/" + path)[.type] as? FileAttributeType
            result[path] =
                switch type {
                case .typeDirectory?: "/"
                case .typeSymbolicLink?:
                    "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: base + "/" + path))
                default: try text(at: folder + "/" + path)
                }
        }
        return result
    }

    /// The files below a folder, hidden ones too.
    func files(_ folder: String) throws -> [String: String] { try tree(folder).filter { $0.value != "/" } }

    /// What a log holds, as a terminal without colors shows it, with the folder's own path left out.
    func shown(_ log: DiagnosticLog) -> String {
        let text = log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined()
        return text.replacingOccurrences(of: root, with: "ROOT")
    }

    /// What one problem says.
    func shown(_ problem: some Problem) -> String {
        var log = DiagnosticLog()
        log.add(problem, at: .nowhere)
        return shown(log)
    }
}
