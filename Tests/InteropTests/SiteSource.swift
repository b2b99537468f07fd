import Foundation
import TestSupport
import Testing

/// A copy of the delivered `content/` and `templates/`, to build from with one thing changed.
struct SiteSource {
    let folder: URL

    /// Copies the delivered source into a new folder; with the content of a test site, where one is named.
    init(named name: String, content site: String? = nil) throws {
        folder = try Workplace.emptyFolder(name)
        let content = site.map { Workplace.fixtures.appending(path: "sites/\($0)/content") }
        for (part, source) in [("content", content), ("templates", nil)] {
            try FileManager.default.copyItem(
                at: source ?? Workplace.repository.appending(path: part), to: folder.appending(path: part))
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

    /// Issues specimens of every kind anew, because what was signed for one address cannot be checked at another.
    func issueSpecimens() throws {
        let subject = "urn:uuid:00000000-0000-4000-8000-00000000000"
        let awards = [
            PlainAward(
                id: "0000-0000-0000-0001", edition: "equity-mindset@2020-09", subject: subject + "1",
                completed: "2026-06-30", name: "Example Earner One",
                recipient: ("one@example.invalid", "00000000000000000000000000000001"), credit: "administrator-academy",
                place: 131_071),
            PlainAward(
                id: "0000-0000-0000-0002", edition: "data-cycle@2020-09", subject: subject + "2",
                completed: "2026-07-01", name: "Zoë O’Specimen-مثال", credit: "professional-development", place: 0),
            PlainAward(
                id: "0000-0000-0000-0003", edition: "instructional-practices@2020-09", subject: subject + "3",
                completed: "2026-05-18", recipient: ("three@example.invalid", "00000000000000000000000000000003"),
                place: 94_567),
            PlainAward(
                id: "0000-0000-0000-0004", edition: "personnel-decisions@2020-09", subject: subject + "4",
                completed: "2026-04-22", name: "Example Earner Four", place: 55_002,
                withdrawn: ("revoked", "2026-10-05")),
            PlainAward(
                id: "0000-0000-0000-0005", edition: "hiring-and-retaining@2020-02", subject: subject + "5",
                completed: "2020-08-14", place: 7),
        ]
        let named = Self.difficultNames.enumerated().map { number, name in
            PlainAward(
                id: "0000-0000-0000-001\(number)", edition: "inducting-and-mentoring@2020-09",
                subject: "urn:uuid:00000000-0000-4000-8000-00000000001\(number)", completed: "2026-03-09", name: name,
                recipient: ("name\(number)@example.invalid", "0000000000000000000000000000001\(number)"),
                place: 1000 + number)
        }
        try RegistryForge(of: folder).write(awards + named, run: "2026-09-15T15:00:00Z")
    }

    /// Names that programs write in different ways, or that could end a text where it should not end.
    private static let difficultNames = [
        #"Anna "Nan" O'Brien \ <b>&amp;</b> ]]> {{name}}"#, "👩🏽‍🏫 Ana 🌟", "Zoe\u{308} Łukasz Å\u{30A}ngström",
        "שרה בת־אברהם, د. ليلى العربي",
        String(repeating: "Long Name ", count: 30).trimmingCharacters(in: .whitespaces) + "!",
        String(repeating: "\u{1F9D1}", count: 300), "李小龍 (Bruce) 先生",
    ]

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
