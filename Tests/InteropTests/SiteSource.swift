import Foundation
import TestSupport
import Testing

/// A copy of the delivered `content/` and `templates/`, to build from with one thing changed.
struct SiteSource {
    let folder: URL

    /// Copies the delivered source into a new folder.
    init(named name: String) throws {
        folder = try Workplace.emptyFolder(name)
        for part in ["content", "templates"] {
            try FileManager.default.copyItem(
                at: Workplace.repository.appending(path: part), to: folder.appending(path: part))
        }
    }

    private var settings: URL { folder.appending(path: "content/site.yml") }

    private func settingsLines() throws -> [Substring] {
        try String(contentsOf: settings, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    }

    func baseURL() throws -> String {
        let line = try #require(try settingsLines().first { $0.hasPrefix("base-url:") })
        return line.dropFirst("base-url:".count).trimmingCharacters(in: CharacterSet(charactersIn: " \t\r\"'"))
    }

    func setBaseURL(_ address: String) throws {
        let lines = try settingsLines().map { $0.hasPrefix("base-url:") ? "base-url: \(address)" : $0 }
        try lines.joined(separator: "\n").write(to: settings, atomically: true, encoding: .utf8)
    }

    /// The mailboxes that the settings of the site and of its specimens name; no other address may be published.
    func officeMailboxes() throws -> [String] {
        let specimens = folder.appending(path: "content/registry/specimens/issuer.yml")
        let files = [settings] + (FileManager.default.fileExists(atPath: specimens.path) ? [specimens] : [])
        return try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /[^\s"'<>:(]+@[^\s"'<>:)]+/)
                .map { String($0.output) }
        }
    }

    /// Builds into `public/` of the copied folder, so that builds do not share a file.
    func build(
        with program: URL = Workplace.program, before arguments: [String] = [], environment: [String: String] = [:]
    ) async throws -> URL {
        let output = folder.appending(path: "public")
        let run = try await ProgramRun(
            program, arguments + ["build", "--source", folder.path, "--output", output.path], environment: environment)
        try #require(run.status == 0, "rosette build ended with \(run.status):\n\(run.output)")
        return output
    }
}
