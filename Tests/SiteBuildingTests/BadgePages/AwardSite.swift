import Foundation
import TestSupport
import Testing

/// The base site with an issuer of real badges and one badge or a few, built.
struct AwardSite {
    static let id = "0000-0000-0000-0011"
    static let page = "badges/\(id)/index.html"

    let site: TestSite

    /// - Parameters:
    ///   - awards: real awards, in the order of their lines.
    ///   - issuer: the lines below `issuer:` in site.yml.
    ///   - provider: the name of the provider `pier`, as YAML writes it.
    ///   - baseURL: where the site is published.
    /// - Throws: where the site does not build.
    init(
        _ awards: [PlainAward], issuer: [String] = Self.office, provider: String = "Pier Office",
        baseURL: String = "https://harbor.example.org/"
    ) async throws {
        site = try TestSite()
        let settings = try site.text("content/site.yml")
            .replacing("https://harbor.example.org/", with: baseURL)
            .replacing("phrase: 20 workshop hours", with: "phrase: 20 workshop hours\n    hours: 20")
        let lines = ["issuer:"] + issuer.map { "  " + $0 } + ["providers:", "  - key: pier", "    name: \(provider)"]
        try site.write(settings + lines.joined(separator: "\n") + "\n", to: "content/site.yml")
        let edition = "content/micro-credentials/listening/2024-05/index.md"
        let text = try site.text(edition)
        try site.write(
            text.replacing("credit: [harbor-credit]", with: "credit: [harbor-credit, workshop-hours]"), to: edition)
        // Specimens that were signed for another address cannot be checked at this one.
        try FileManager.default.removeItem(at: site.url("content/registry/specimens"))
        try RegistryForge(of: site.folder, isSpecimen: false).write(awards, run: "2024-06-01T12:00:00Z")
        let run = try await site.run()
        try #require(run.status == 0, "\(run.output)")
    }

    static let office = ["name: Harbor Office", "email: badges@harbor.example.org", "description: Keeps the harbor."]

    /// A badge that stands, with everything that one can have, changed as asked.
    static func award(_ change: (inout PlainAward) -> Void = { _ in }) -> PlainAward {
        var award = PlainAward(
            id: id, edition: "listening@2024-05", subject: "urn:uuid:00000000-0000-4000-8000-000000000011",
            completed: "2024-05-20", name: "Sample Guide", credit: "workshop-hours", provider: "pier", place: 11)
        change(&award)
        return award
    }

    /// The text of a published file.
    func text(_ path: String) throws -> String { try site.text("public/\(path)") }

    func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: site.url("public/\(path)").path) }
}
