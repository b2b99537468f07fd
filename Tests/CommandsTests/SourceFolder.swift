import Foundation
import TestSupport
import Testing

/// A copy of the delivered `content/` and `templates/` in a folder of its own, removed when the test ends.
final class SourceFolder: Sendable {
    let url: URL

    /// An empty one is what somebody sees who starts in the wrong folder.
    init(isEmpty: Bool = false) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "rosette-commands-\(UUID().uuidString)")
            .resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        guard !isEmpty else { return }
        for part in ["content", "templates"] {
            let delivered = Workplace.repository.appending(path: part).resolvingSymlinksInPath()
            try FileManager.default.copyItem(at: delivered, to: url.appending(path: part))
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func run(
        _ arguments: String..., environment: [String: String] = [:], terminal: Set<UserRun.Stream> = []
    ) async throws -> UserRun {
        try await UserRun(arguments, in: url, environment: environment, terminal: terminal)
    }

    func replaceLine(of path: String, beginning start: String, with line: String) throws {
        let file = url.appending(path: path)
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        let index = try #require(lines.firstIndex { $0.hasPrefix(start) })
        try (lines[..<index] + [line] + lines[(index + 1)...]).joined(separator: "\n")
            .write(to: file, atomically: true, encoding: .utf8)
    }

    /// Where a line stands in a file, from 1.
    func numberOfLine(of path: String, beginning start: String) throws -> Int {
        let lines = try String(contentsOf: url.appending(path: path), encoding: .utf8).components(separatedBy: "\n")
        return try #require(lines.firstIndex { $0.hasPrefix(start) }) + 1
    }

    /// The paths of all plain files below a folder, sorted.
    func files(below path: String) throws -> [String] {
        let folder = url.appending(path: path)
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter { name in
            try folder.appending(path: name).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        }
    }

    var hasPublic: Bool { FileManager.default.fileExists(atPath: url.appending(path: "public").path) }

    /// Puts this many specimens in place of the delivered ones, all alike but for their ids.
    func putSpecimens(_ count: Int) throws {
        let model = PlainAward(
            id: "0000-0000-0000-0001", edition: "equity-mindset@2020-09",
            subject: "urn:uuid:00000000-0000-4000-8000-000000000001", completed: "2026-06-30",
            name: "Example Earner One", credit: "administrator-academy", place: 1)
        try RegistryForge(of: url).writeCrowd(of: count, like: model, run: "2026-09-15T15:00:00Z")
    }

    /// Adds this many pages of news, all like the same one.
    func addNews(_ count: Int) throws {
        let folder = url.appending(path: "content/news")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let name = try #require(names.first { $0 != "index.md" })
        let text = try Data(contentsOf: folder.appending(path: name))
        for number in 0..<count { try text.write(to: folder.appending(path: "2020-09-copy-\(number).md")) }
    }
}
