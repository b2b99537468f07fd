import Foundation
import TestSupport

/// A source folder to build from, made of a fixture site and the project's templates, with some of it changed.
///
/// It has a folder of its own, which goes with it.
final class TestSite: Sendable {
    let folder: URL

    /// Copies `Tests/Fixtures/sites/<name>` and the project's `templates/` into a new folder.
    init(_ name: String = "base") throws {
        folder = try Workplace.newFolder()
        try copy(Workplace.fixtures.appending(path: "sites/\(name)"), to: "")
        try copy(Workplace.templates, to: "templates")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func url(_ path: String) -> URL { folder.appending(path: path) }

    /// Copies a folder's files over those of the site; symbolic links stay links.
    func copy(_ source: URL, to path: String, except isLeftOut: (String) -> Bool = { _ in false }) throws {
        for file in try Self.files(below: source) where !isLeftOut(file) {
            let target = url(path.isEmpty ? file : "\(path)/\(file)")
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            if FileManager.default.fileExists(atPath: target.path) { try FileManager.default.removeItem(at: target) }
            try FileManager.default.copyItem(at: source.appending(path: file), to: target)
        }
    }

    func write(_ data: Data, to path: String) throws {
        let target = url(path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: target)
    }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

    /// Runs the program in the site's folder, as its owner would.
    func run(_ arguments: [String] = ["build"]) async throws -> ProgramRun {
        try await ProgramRun(Workplace.program, arguments, in: folder)
    }

    /// Every file below a folder of the site with its bytes, links with where they lead; the build's own state apart.
    func tree(_ path: String = "") throws -> [String: Data] {
        let start = path.isEmpty ? folder : url(path)
        var tree: [String: Data] = [:]
        for file in try Self.files(below: start) where !file.hasPrefix(".rosette/") {
            let name = start.appending(path: file).path
            let link = try? FileManager.default.destinationOfSymbolicLink(atPath: name)
            tree[file] = link.map { Data("link to \($0)".utf8) } ?? FileManager.default.contents(atPath: name) ?? Data()
        }
        return tree
    }

    /// The paths of everything below a folder that is not a folder itself, sorted.
    static func files(below folder: URL) throws -> [String] {
        var files: [String] = []
        var waiting = [""]
        while let current = waiting.popLast() {
            let path = current.isEmpty ? folder.path : folder.appending(path: current).path
            for name in try FileManager.default.contentsOfDirectory(atPath: path) {
                let child = current.isEmpty ? name : "\(current)/\(name)"
                let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: child).path)
                if attributes[.type] as? FileAttributeType == .typeDirectory {
                    waiting.append(child)
                } else {
                    files.append(child)
                }
            }
        }
        return files.sorted()
    }
}
