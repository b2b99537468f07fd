import Foundation
import TestSupport
import Testing

/// `key-fingerprints-at` in `site.yml`: badge pages lead there, and `check --external` compares, with a `curl` that stands in for
/// the web.
@Suite(.timeLimit(.minutes(60))) struct FingerprintCommandTests {
    private let folder: NewFolder
    private let environment: [String: String]

    init() async throws {
        folder = try NewFolder()
        let tools = folder.url.appending(path: "tools")
        environment = ["PATH": "\(tools.path):/usr/bin:/bin"]
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        let curl = """
            #!/bin/sh
            for address in "$@"; do :; done
            if ! cat "$(dirname "$0")/page.html" 2>/dev/null; then printf '\\n404 %s\\n' "$address" >&2; exit 0; fi
            printf '\\n200 %s\\n' "$address" >&2

            """
        try Data(curl.utf8).write(to: tools.appending(path: "curl"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: tools.appending(path: "curl").path)
        let new = try await folder.run("new", "site", "site", "--base-url", "https://badges.sample.org/")
        #expect(new.status == 0)
        let settings = """

            issuer: {name: Office of Badges, email: badges@sample.org, description: An office that only tests have.}
            key-fingerprints-at: https://office.sample.net/badge-keys.html

            """
        let file = folder.site.appending(path: "content/site.yml")
        try Data((String(contentsOf: file, encoding: .utf8) + settings).utf8).write(to: file)
        let made = try await rosette("keys", "generate", "--key", folder.url.appending(path: "key.json").path)
        #expect(made.status == 0, "\(made.diagnostics)")
    }

    private func rosette(_ arguments: String...) async throws -> UserRun {
        try await UserRun(arguments, in: folder.site, environment: environment)
    }

    private func fingerprints() async throws -> [String] {
        try await rosette("keys", "list").output.matches(of: #/fingerprint +([0-9a-f]{64})/#).map {
            String($0.output.1)
        }
    }

    private func publish(_ page: String) throws {
        try Data(page.utf8).write(to: folder.url.appending(path: "tools/page.html"))
    }

    /// The digits as somebody might write them who wants them to be read aloud.
    private func grouped(_ digits: String) -> String {
        var groups: [Substring] = []
        var rest = digits.uppercased()[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }

    @Test func isComparedWithTheKeys() async throws {
        let fingerprint = try #require(try await fingerprints().first)
        let unread = try await rosette("check", "--external")
        #expect(unread.status == 0)
        #expect(
            unread.diagnostics.contains(
                """
                warning: the fingerprints of the keys were not compared: there is no \
                https://office.sample.net/badge-keys.html [second-place-not-read]

                """), "\(unread.diagnostics)")
        try publish("<p>Our badges are signed with the key\n<b>\(grouped(fingerprint))</b>.</p>")
        let same = try await rosette("check", "--external")
        #expect(same.status == 0 && !same.diagnostics.contains("fingerprint"), "\(same.diagnostics)")
        let key = folder.url.appending(path: "key.json").path
        let next = folder.url.appending(path: "next.json").path
        let rotated = try await rosette("keys", "rotate", "--stolen", "--key", key, "--output", next)
        #expect(rotated.status == 0, "\(rotated.diagnostics)")
        let newest = try #require(try await fingerprints().first)
        let other = try await rosette("check", "--external", "--strict")
        #expect(other.status == 1)
        let place = "'https://office.sample.net/badge-keys.html'"
        #expect(
            other.diagnostics.contains(
                "warning: the fingerprint \(newest) is not at \(place) [fingerprint-not-elsewhere]\n"))
        #expect(
            other.diagnostics.contains(
                """
                warning: the fingerprint \(fingerprint) of a withdrawn key is still at \(place) \
                [withdrawn-fingerprint-elsewhere]

                """), "\(other.diagnostics)")
        #expect(try await rosette("check").diagnostics == "", "without '--external', nobody is asked")
    }

    @Test func isWhereBadgePagesLead() async throws {
        let roster = folder.url.appending(path: "roster.csv")
        try Data("email,credential,completed\na@school.example,example-skill,2026-06-30\n".utf8).write(to: roster)
        let key = folder.url.appending(path: "key.json").path
        let issued = try await rosette("issue", roster.path, "--key", key)
        #expect(issued.status == 0, "\(issued.diagnostics)")
        #expect(try await rosette("build", "--release").status == 0)
        let badges = folder.site.appending(path: "public/badges")
        let page = try #require(
            try FileManager.default.subpathsOfDirectory(atPath: badges.path).first {
                $0.wholeMatch(of: #/[0-9a-z-]{19}\/index\.html/#) != nil
            })
        let text = try String(contentsOf: badges.appending(path: page), encoding: .utf8)
        let link = #"<a href="https://office.sample.net/badge-keys.html" rel="noopener">"#
        #expect(text.contains("The issuer also gives it out on a page that is not part of this site: \(link)"))
        // An archive that somebody else keeps is a second place as well.
        let archive = try await rosette("archive", "--release", "--output", "../a.zip")
        #expect(archive.status == 0, "\(archive.diagnostics)")
        guard let python = Workplace.tool("python3") else { return }
        let read = "import zipfile; print(zipfile.ZipFile('a.zip').read('VERIFY.txt').decode())"
        let guide = try await ProgramRun(python, ["-c", read], in: folder.url).standardOutput
        let fingerprint = try #require(try await fingerprints().first)
        #expect(
            guide.contains("The keys when this archive was made\n      \(fingerprint)\n  If this archive"), "\(guide)")
    }
}
