import Foundation
import TestSupport

/// A folder in which `rosette new` is run, removed when the test ends.
final class NewFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "rosette-new-\(UUID().uuidString)")
            .resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var site: URL { url.appending(path: "site") }

    func run(_ arguments: String...) async throws -> UserRun { try await UserRun(arguments, in: url) }

    /// Runs a command in the site.
    func inSite(_ arguments: String...) async throws -> UserRun { try await UserRun(arguments, in: site) }

    func text(_ path: String) throws -> String {
        try String(contentsOf: site.appending(path: path), encoding: .utf8)
    }

    /// All files with what is in them.
    func contents() throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path)
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                FileManager.default.contents(atPath: url.appending(path: path).path).map { (path, $0) }
            })
    }
}
