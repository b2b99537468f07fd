import Foundation
import TestSupport
import Testing

/// Every message that a build can give has a fixture that gives it: a case that is added without one fails here.
@Suite struct DiagnosticCoverageTests {
    /// Messages without a fixture, by how they begin, each with the reason.
    private static let exempt: [(name: String, reason: String)] = [
        (
            "[invalid-yaml] this cannot be read as keys and values: ",
            "holds the parser's words for what has none here; nothing known leads to it"
        ),
        ("[shared-address] the program makes the file", "what it makes is the program's: SiteAssetsTests"),
        ("[unused-string]", "its line is in the project's own strings, which change: warnsOfWordsThatNoTemplateUses"),
        ("[specimens-elsewhere]", "a warning: warnsOfSpecimensThatWereSignedForAnotherAddress"),
        ("[settings-not-translated]", "a warning: LanguagesTests"),
        ("[changed-original]", "a warning: LanguagesTests"),
        ("[unlisted-addresses]", "a warning of 'check': PermalinksTests"),
        ("[no-permalinks]", "a warning of 'check': PermalinksTests"),
        ("[output-path-twice]", "addresses are compared before anything is made: OutputWritingTests"),
        ("[output-busy]", "needs a second build at the same time: OutputWritingTests"),
        ("[output-write-failed]", "needs a disk that is full: OutputWritingTests"),
        ("[output-other-part]", "needs an earlier build of another part: OutputWritingTests"),
        ("[output-manifest-unusable]", "a warning about a file of the last build: OutputWritingTests"),
        ("[award-file-too-long]", "needs a file of more than 10,000 awards: RegistryTests"),
        ("[text-limit]", "needs a text of more than 20 KB in one paragraph: OverloadTests"),
        ("[image-limit]", "needs a picture of more than 64 MB: BakingTests"),
        ("[json-too-large]", "files of the registry have a lower limit of their own, which is reported instead"),
    ]

    @Test func hasAFixtureForEveryMessage() throws {
        let catalog = try MessageCatalog(
            tables: [
                "ContentLoading/ContentProblem+Wording.swift", "ContentLoading/MarkdownOverload+Wording.swift",
                "SiteBuilding/SiteProblem.swift",
                "SiteBuilding/Permalinks/AliasProblem.swift", "SiteBuilding/Permalinks/PermalinkProblem.swift",
                "SiteBuilding/Scripts/ScriptProblem.swift",
                "Registry/RegistryProblem+Wording.swift", "Registry/Census/RegistryFinding+Wording.swift",
            ],
            identifiers: [
                "Templates/Problems/TemplateProblem+Wording.swift", "OutputWriting/OutputWritingProblem+Wording.swift",
                "JSONText/JSONTextProblem+Wording.swift",
                // Of what can be wrong with pictures, a build meets only what is wrong with a PNG.
                "Baking/BakingProblem+Wording.swift#extension PNGFault: Problem {",
            ],
            mistakes: [("ContentLoading/YAMLMistake.swift", "invalid-yaml")])
        #expect(catalog.messages.count > 120, "the tables are no longer read")
        let headlines = InvalidSite.all.flatMap { $0.expected.split(separator: "\n").map(String.init) }
            .filter { $0.hasSuffix("]") }
        for message in catalog.messages {
            let isGiven = headlines.contains(where: message.matches)
            let exemption = Self.exempt.first { message.name.hasPrefix($0.name) }
            #expect(isGiven || exemption != nil, "\(message.file): no fixture gives '\(message.name)'")
            #expect(!isGiven || exemption == nil, "'\(message.name)' is exempt and has a fixture")
        }
    }

    @Test func warnsOfSpecimensThatWereSignedForAnotherAddress() async throws {
        let site = try TestSite()
        let settings = try site.text("content/site.yml")
        try site.write(settings.replacing("harbor.example.org", with: "pier.example.org"), to: "content/site.yml")
        let run = try await site.run()
        let expected = """
            content/registry/specimens/awards/20240601T120000Z-0000-0000-0000-0001.jsonl: warning: these specimens were \
            signed for 'https://harbor.example.org/', and cannot be checked at this address [specimens-elsewhere]
               = hint: issue them anew with 'rosette issue --specimens', or remove content/registry/specimens/; a release \
            leaves them out

            """
        #expect(run.status == 0)
        #expect(run.standardError.hasPrefix(expected), "\(run.standardError)")
    }

    @Test func warnsOfWordsThatNoTemplateUses() async throws {
        let site = try TestSite()
        let path = "templates/strings/en.yml"
        let strings = try site.text(path)
        try site.write(strings + "word-of-nobody: Never shown\n", to: path)
        let line = strings.count { $0 == "\n" } + 1
        let run = try await site.run()
        #expect(run.status == 0)
        #expect(
            run.standardError.contains(
                "\(path):\(line):17: warning: no template uses the text 'word-of-nobody' [unused-string]\n"))
        #expect(run.standardError.contains("   = hint: remove the line, or use it\n"))
    }
}
