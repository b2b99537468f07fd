import Foundation
import TestSupport
import Testing

/// A source folder with an empty registry of specimens, and a private folder beside it.
struct IssuingFolder {
    static let roster = """
        email,credential,completed,name,consent
        one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes
        two@school.example,data-cycle,2026-07-01,Ben Example,no

        """

    let source: SourceFolder
    private let home: SourceFolder

    init() throws {
        source = try SourceFolder()
        home = try SourceFolder(isEmpty: true)
        let registry = source.url.appending(path: "content/registry/specimens")
        for name in try FileManager.default.contentsOfDirectory(atPath: registry.path) where name != "issuer.yml" {
            try FileManager.default.removeItem(at: registry.appending(path: name))
        }
        try put(Self.roster, at: "roster.csv")
    }

    /// The absolute path of a private file.
    func path(_ name: String) -> String { home.url.appending(path: name).path }

    func put(_ text: String, at name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }

    func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    /// Runs a command on the registry of specimens.
    func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> UserRun {
        try await UserRun(arguments + ["--specimens"], in: source.url, environment: environment)
    }

    /// Runs a command on it with the key, at an instant.
    func sign(_ arguments: String..., at instant: String = "2026-10-01T00:00:00Z") async throws -> UserRun {
        try await run(arguments + ["--key", path("key.json"), "--at", instant])
    }

    /// Makes the key.
    func generate() async throws {
        let run = try await sign("keys", "generate", at: "2026-09-15T15:00:00Z")
        #expect(run.status == 0, "\(run.diagnostics)")
    }

    /// Issues the roster and returns the ids, which the list of links has.
    func issue() async throws -> [String] {
        let run = try await sign("issue", path("roster.csv"), "--links", path("links.csv"))
        #expect(run.status == 0, "\(run.diagnostics)")
        return try text("links.csv").split(separator: "\r\n").dropFirst().compactMap { line in
            line.split(separator: "/").first { $0.utf8.count == 19 && $0.contains("-") }.map(String.init)
        }
    }

    var registry: [String] { get throws { try source.files(below: "content/registry/specimens") } }
}

extension IssuingFolder {
    private static let registryPath = "content/registry/specimens"

    /// Every file of the registry, hidden ones too, by its path.
    var contents: [String: Data] {
        get throws {
            var contents: [String: Data] = [:]
            for path in try registry {
                contents[path] = try Data(contentsOf: source.url.appending(path: "\(Self.registryPath)/\(path)"))
            }
            return contents
        }
    }

    /// Makes the registry what it was.
    func restore(_ contents: [String: Data]) throws {
        let folder = source.url.appending(path: Self.registryPath)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
        for (path, bytes) in contents {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: file)
        }
    }
}
