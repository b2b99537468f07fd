import Foundation
import TestSupport
import Testing

/// Whatever is done with a roster and a key, neither comes to where it does not belong.
struct SecrecyTests {
    private static let addresses = [
        "first.last+tag@School.Example", "o'neil=x@district-7.k12.example", "ünïcode@schüle.example",
        "4711@staff.example",
    ]
    private static let names = [
        "Ada Example-Public", "Ben Example-Withdrawn", "Cyd Example-Hidden", "Dov Example-None",
    ]
    private static let roster = """
        Earner;Email;Credential;Completed;Name;Consent;Identity
        ;\(addresses[0]);equity-mindset@2020-09;2026-06-30;\(names[0]);yes;hashed
        ;\(addresses[1]);data-cycle;2026-07-01;\(names[1]);yes;
        ;\(addresses[2]);data-cycle;2026-07-01;\(names[2]);no;none
        private-key-17;\(addresses[3]);data-cycle;2026-07-02;\(names[3]);;

        """

    /// Every file below a folder, hidden ones too, by its path.
    private func files(below folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: path)
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[path] = try Data(contentsOf: file)
            }
        }
        return files
    }

    private func expectNone(of needles: [String: Needles], in files: [String: Data]) {
        for (path, data) in files {
            for (name, needle) in needles {
                let form = needle.found(in: data)
                #expect(form == nil, "'\(path)' has \(name), \(form ?? "")")
            }
        }
    }

    @Test func keepsRosterKeyAndSecretOutOfSourceOutputAndTerminal() async throws {
        let folder = try IssuingFolder()
        var printed = ""
        func run(_ arguments: String..., at instant: String) async throws {
            let run = try await folder.run(
                arguments + ["--key", folder.path("key.json"), "--at", instant])
            #expect(run.status == 0, "\(run.diagnostics)")
            printed += run.output + run.diagnostics
        }
        try folder.put(Self.roster, at: "roster.csv")
        try await run("keys", "generate", at: "2026-09-15T15:00:00Z")
        try await run("issue", folder.path("roster.csv"), "--dry-run", "--json", at: "2026-10-01T00:00:00Z")
        try await run(
            "issue", folder.path("roster.csv"), "--json", "--links", folder.path("links.csv"),
            at: "2026-10-01T00:00:00Z")
        try await run("issue", folder.path("roster.csv"), at: "2026-10-01T00:00:00Z")
        let links = try folder.text("links.csv").split(separator: "\r\n")
        func id(_ name: String) throws -> String {
            let line = try #require(links.first { $0.contains(name) })
            return try #require(line.firstMatch(of: /badges\/([0-9a-z-]{19})/)).1.description
        }
        try await run("reissue", try id(Self.names[1]), "--withhold-name", at: "2026-10-02T00:00:00Z")
        try await run(
            "revoke", try id(Self.addresses[3]), "--reason", "holder-request", "--log", folder.path("log.csv"),
            at: "2026-10-03T00:00:00Z")
        try await run("status", at: "2026-10-04T00:00:00Z")
        // Rows that are refused are told of by line, column and heading.
        try folder.put(Self.roster.replacing("2026-07-0", with: "07/0"), at: "wrong.csv")
        let refused = try await folder.sign("issue", folder.path("wrong.csv"), at: "2026-10-05T00:00:00Z")
        #expect(refused.status == 1)
        try folder.put(Self.roster.replacing("2026-06-30", with: "2026-06-29"), at: "other.csv")
        let differing = try await folder.sign("issue", folder.path("other.csv"), at: "2026-10-05T00:00:00Z")
        #expect(differing.status == 1)
        for command in [["build"], ["check"], ["verify", "public"]] {
            let run = try await UserRun(command, in: folder.source.url)
            printed += run.output + run.diagnostics
        }
        #expect(folder.source.hasPublic)

        let key = try #require(
            try JSONSerialization.jsonObject(with: Data(folder.text("key.json").utf8)) as? [String: Any])
        let secrets = ["key", "secret"].compactMap { key[$0] as? String }
        #expect(secrets.count == 2)
        var needles: [String: Needles] = [:]
        for (number, address) in Self.addresses.enumerated() { needles["address \(number)"] = Needles(text: address) }
        needles["the earner's key"] = Needles(text: "private-key-17")
        for (number, name) in Self.names.enumerated() where number > 0 {
            needles["name \(number)"] = Needles(text: name)
        }
        for (number, secret) in secrets.enumerated() { needles["secret \(number)"] = Needles(text: secret) }
        let secretBytes = try #require(Data(base64Encoded: Self.padded(secrets[1].dropFirst())))
        #expect(secretBytes.count == 32)
        needles["the secret's bytes"] = Needles(bytes: Array(secretBytes))
        let streams = printed + refused.diagnostics + refused.output + differing.diagnostics + differing.output
        expectNone(of: needles, in: try files(below: folder.source.url))
        expectNone(of: needles, in: ["the terminal": Data(streams.utf8)])
        // The one who agreed is there, or the search would find nothing for want of looking.
        let public0 = Needles(text: Self.names[0])
        let all = try files(below: folder.source.url)
        #expect(all.contains { $0.key.hasPrefix("public/") && public0.found(in: $0.value) != nil })
        #expect(all.contains { $0.key.hasPrefix("content/registry") && public0.found(in: $0.value) != nil })
    }

    @Test func findsWhatItLooksFor() {
        let text = "ünï@school.example"
        let bytes = Array(text.utf8)
        for haystack in [
            Data("x\(text)x".utf8), Data("x%C3%BCn%C3%AF@school.example".utf8),
            Data("%c3%bcn%c3%af%40school.example".utf8),
            Data((Array("a".utf8) + bytes + Array("bc".utf8))).base64EncodedData(),
            Data((Array("ab".utf8) + bytes)).base64EncodedData(), Data(bytes).base64EncodedData(),
        ] {
            #expect(Needles(text: text).found(in: haystack) != nil, "\(String(decoding: haystack, as: UTF8.self))")
        }
        #expect(Needles(text: text).found(in: Data("unrelated".utf8)) == nil)
    }

    private static func padded(_ text: Substring) -> String {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        return plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
    }
}
