import Foundation
import TestSupport
import Testing

/// A site with two badges, its key in somebody's home, and a repository with another to push to: where each procedure begins.
final class TroubledSite {
    private static let roster = """
        email,credential,completed,name,consent
        ada@school.example,example-skill,2026-06-30,Ada Example,yes
        ben@school.example,example-skill,2026-07-01,,

        """
    private static let issuer = """
        issuer:
          name: Office of Badges
          url: https://office.sample.org/
          email: badges@sample.org
          description: An office that only tests have.

        """

    private let folder: URL
    private let home: URL
    private var site: URL { folder.appending(path: "site") }
    /// Where somebody works who has a copy of everything.
    let thief: String
    /// What stands for the codes of the document.
    private var codes: [String: String] = [:]

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rosette-trouble-\(UUID().uuidString)")
            .resolvingSymlinksInPath()
        home = folder.appending(path: "home")
        thief = folder.appending(path: "thief").path
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        let tools = folder.appending(path: "tools")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: tools.appending(path: "rosette"), withDestinationURL: Workplace.program)
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        try Data(Self.roster.utf8).write(to: home.appending(path: "roster.csv"))
        try Data(Self.issuer.utf8).write(to: home.appending(path: "issuer.yml"))
        let run = try await shell(
            """
            set -e
            cd .. && rmdir site && rosette new site site --base-url https://badges.sample.org/ && cd site
            cat ~/issuer.yml >> content/site.yml
            git config --global user.name Tester && git config --global user.email tester@school.example
            git config --global init.defaultBranch main && git config --global gc.auto 0
            git init -q --bare ~/origin.git && git init -q && git remote add origin ~/origin.git
            git config push.autoSetupRemote true
            rosette keys generate --key ~/rosette-key.json
            rosette issue ~/roster.csv --key ~/rosette-key.json --links ~/links.csv
            rosette build --release
            git add . && git commit -q -m Issue && git push -q
            """)
        try #require(run.status == 0, "\(run.output)")
        let links = try String(contentsOf: home.appending(path: "links.csv"), encoding: .utf8)
        let ada = try #require(links.firstMatch(of: /ada@.*badges\/([0-9a-z-]{19})/)).output.1
        codes["0e02-vrkz-jqyf-tqyx"] = String(ada)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func shell(_ command: String) async throws -> ProgramRun {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return try await ProgramRun(
            URL(filePath: "/bin/sh"), ["-c", command], in: site,
            environment: [
                "HOME": home.path, "PATH": "\(folder.appending(path: "tools").path):\(path)",
                "GIT_CONFIG_NOSYSTEM": "1",
                "XDG_CONFIG_HOME": nil,
            ])
    }

    func issueAnother(with key: String) async throws -> ProgramRun {
        try await shell(
            """
            printf 'email,credential,completed\\ncyd@school.example,example-skill,2026-08-01\\n' > ~/other.csv
            rosette issue ~/other.csv --key ~/\(key)
            """)
    }

    /// Signs a badge with the key, in another copy of the repository, and returns where its record is.
    func forgeBadge() async throws -> String {
        let run = try await shell(
            """
            set -e
            cp -R . \(thief) && cd \(thief)
            printf 'email,credential,completed,name,consent\\nm@x.example,example-skill,2026-06-30,Mallory,yes\\n' > ~/m.csv
            rosette issue ~/m.csv --key ~/rosette-key.json --links ~/m-links.csv
            rosette build --release
            grep -o 'badges/[0-9a-z-]*' ~/m-links.csv
            """)
        let badge = try #require(run.standardOutput.split(separator: "\n").last, "\(run.output)")
        return "\(thief)/public/\(badge)/credential.json"
    }

    /// A command of the document, with the codes of this site's badges in place of its own.
    func replacingExamples(in command: String) -> String {
        codes.reduce(command) { $0.replacing($1.key, with: $1.value) }
    }

    /// Compares what was printed with what the document shows, but for numbers, fingerprints and days, and remembers the codes
    /// that stand where it has codes of its own.
    func learns(_ shown: [String], from output: String) -> Bool {
        var unknown: [String] = []
        let lines = shown.map { $0 == "…" ? "(?s:.*\\n)?" : pattern(of: $0, unknown: &unknown) + "\\n" }
        guard let regex = try? Regex(lines.joined()), let match = try? regex.wholeMatch(in: output) else {
            return false
        }
        let found = match.output.dropFirst().compactMap { $0.substring.map(String.init) }
        for (code, value) in zip(unknown, found) { codes[code] = value }
        return true
    }

    private func pattern(of line: String, unknown: inout [String]) -> String {
        var pattern = ""
        var rest = line[...]
        while let match = rest.firstMatch(
            of: /[0-9a-f]{64}|[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}|\/home\/you|[0-9]+/)
        {
            pattern += NSRegularExpression.escapedPattern(for: String(rest[..<match.range.lowerBound]))
            let text = String(match.output)
            if text.utf8.count == 64 {
                pattern += "[0-9a-f]{64}"
            } else if text == "/home/you" {
                pattern += NSRegularExpression.escapedPattern(for: home.path)
            } else if text.contains("-") {
                if let known = codes[text] {
                    pattern += known
                } else if let index = unknown.firstIndex(of: text) {
                    pattern += "\\\(index + 1)"
                } else {
                    unknown.append(text)
                    pattern += "([0-9a-z]{4}(?:-[0-9a-z]{4}){3})"
                }
            } else {
                pattern += "[0-9]+"
            }
            rest = rest[match.range.upperBound...]
        }
        pattern += NSRegularExpression.escapedPattern(for: String(rest))
        // Slow machines take seconds.
        return pattern.replacing(" in [0-9]+ ms", with: " in [0-9.,]+ [a-z]+")
    }
}
