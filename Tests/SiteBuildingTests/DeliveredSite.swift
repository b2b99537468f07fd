import Diagnostics
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// The project's own site, built once into a temporary folder that goes with the last test.
final class DeliveredSite: Sendable {
    let output: URL
    private let files: [String]

    /// Builds the site; for a release a copy of it, whose base URL is one where a site can be.
    init(isRelease: Bool = false) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("delivered-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        output = folder.appendingPathComponent("public")
        var source = Workplace.repository
        if isRelease {
            source = folder.appendingPathComponent("source")
            try Self.copySource(to: source, baseURL: "https://badges.university.edu/")
        }
        let result = await SiteBuilder(
            SiteBuilder.Options(source: source.path, output: output.path, isRelease: isRelease, program: "test")
        ).build()
        let messages = result.log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }
        try #require(result.summary != nil, "the delivered content does not build:\n\(messages.joined())")
        let paths = FileManager.default.enumerator(atPath: output.path)?.compactMap { $0 as? String } ?? []
        files = paths.sorted()
    }

    deinit { try? FileManager.default.removeItem(at: output.deletingLastPathComponent()) }

    /// The text of a published file.
    func text(_ path: String) throws -> String {
        try String(contentsOf: output.appendingPathComponent(path), encoding: .utf8)
    }

    /// The paths of all published files that end so, sorted.
    func paths(endingIn ending: String) -> [String] { files.filter { $0.hasSuffix(ending) } }

    /// The badge pages, as their paths below the output folder.
    var badgePages: [String] {
        paths(endingIn: "/index.html").filter { $0.hasPrefix("badges/") && $0 != "badges/index.html" }
    }

    private static func copySource(to folder: URL, baseURL: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["content", "templates"] {
            // Resolved first: a copied link would lead the change below into the project's own content.
            try FileManager.default.copyItem(
                at: Workplace.repository.appendingPathComponent(name).resolvingSymlinksInPath(),
                to: folder.appendingPathComponent(name))
        }
        let settings = folder.appendingPathComponent("content/site.yml")
        let text = try String(contentsOf: settings, encoding: .utf8)
        let lines = text.components(separatedBy: "\n").map { $0.hasPrefix("base-url:") ? "base-url: \(baseURL)" : $0 }
        try lines.joined(separator: "\n").write(to: settings, atomically: true, encoding: .utf8)
    }
}
