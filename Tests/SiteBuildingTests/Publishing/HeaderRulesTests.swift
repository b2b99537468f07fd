import Foundation
import TestSupport
import Testing

/// The file `_headers`, as the hosts that read it would.
@Suite struct HeaderRulesTests {
    private struct Rules {
        let rules: [(pattern: String, headers: [(name: String, value: String)])]

        init(_ text: String) {
            var rules: [(pattern: String, headers: [(name: String, value: String)])] = []
            for line in text.split(separator: "\n") {
                if line.hasPrefix("/") {
                    rules.append((String(line), []))
                } else if let colon = line.firstIndex(of: ":") {
                    let name = line[..<colon].trimmingPrefix("  ")
                    rules[rules.count - 1].headers.append(
                        (String(name), String(line[line.index(colon, offsetBy: 2)...])))
                }
            }
            self.rules = rules
        }

        /// Every header that is sent with an address, as often as a rule sets it.
        func headers(of address: String) -> [(name: String, value: String)] {
            rules.filter { Self.matches($0.pattern, address) }.flatMap(\.headers)
        }

        private static func matches(_ pattern: String, _ address: String) -> Bool {
            let isOpen = pattern.hasSuffix("*")
            let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
            let found = address.split(separator: "/", omittingEmptySubsequences: false)
            guard isOpen ? found.count >= parts.count : found.count == parts.count else { return false }
            return zip(parts, found).allSatisfy { $0 == "*" || $0 == $1 || $0.hasPrefix(":") && !$1.isEmpty }
        }
    }

    private static func address(of file: String, base: String) -> String {
        file.hasSuffix("index.html") ? base + file.dropLast("index.html".count) : base + file
    }

    private static func site(at baseURL: String) async throws -> AwardSite {
        let award = AwardSite.award { $0.recipient = ("a@harbor.example.org", "00000000000000000000000000000001") }
        return try await AwardSite([award], baseURL: baseURL)
    }

    @Test(arguments: [("https://harbor.example.org/", "/"), ("https://example.org/some/path/", "/some/path/")])
    func setNoHeaderTwice(_ baseURL: String, base: String) async throws {
        let site = try await Self.site(at: baseURL)
        let rules = Rules(try site.text("_headers"))
        #expect(rules.rules.count <= 100)
        for file in try TestSite.files(below: site.site.url("public")) {
            let names = rules.headers(of: Self.address(of: file, base: base)).map(\.name)
            #expect(Set(names).count == names.count, "\(file): \(names)")
            #expect(names.contains("X-Content-Type-Options") && names.contains("Referrer-Policy"), "\(file)")
        }
    }

    @Test(arguments: [("https://harbor.example.org/", "/"), ("https://example.org/some/path/", "/some/path/")])
    func sayTheSameAsThePagesThemselves(_ baseURL: String, base: String) async throws {
        let site = try await Self.site(at: baseURL)
        let rules = Rules(try site.text("_headers"))
        for file in try TestSite.files(below: site.site.url("public")) where file.hasSuffix(".html") {
            let sent = rules.headers(of: Self.address(of: file, base: base))
                .first { $0.name == "Content-Security-Policy" }?.value
            let own = try #require(
                try site.text(file).firstMatch(of: #/Content-Security-Policy" content="([^"]*)"/#)?.output.1)
            let framing = file.hasSuffix("card/index.html") ? "*" : "'none'"
            let folder = file.split(separator: "/").first.map(String.init) ?? ""
            // The indexes of folders without pages have their own policy alone.
            guard !["assets", "keys", "status", ".well-known"].contains(folder) else { continue }
            let types = own.contains("script-src") ? "; require-trusted-types-for 'script'" : ""
            #expect(sent == "\(own.replacing("&#39;", with: "'"))\(types); frame-ancestors \(framing)", "\(file)")
        }
    }

    @Test func letEveryoneReadTheDocuments() async throws {
        let site = try await Self.site(at: "https://harbor.example.org/")
        let rules = Rules(try site.text("_headers"))
        let types = [
            "badges/\(AwardSite.id)/credential.json": "application/ld+json",
            "badges/\(AwardSite.id)/assertion.json": "application/ld+json", "status/1.json": "application/ld+json",
            ".well-known/did.json": "application/did+json", "badges/\(AwardSite.id)/badge.png": nil,
            "micro-credentials/listening/2024-05/achievement.json": nil,
            "micro-credentials/listening/2024-05/badge.png": nil, "issuer/issuer.json": nil,
            "data/case.json": "application/json", "data/catalog.json": "application/json",
            "data/ctdl.json": "application/ld+json", "data/catalog.csv": "text/csv; charset=utf-8",
        ]
        for (file, type) in types {
            let sent = rules.headers(of: "/" + file)
            #expect(site.has(file), "\(file)")
            #expect(sent.filter { $0.name == "Access-Control-Allow-Origin" }.map(\.value) == ["*"], "\(file)")
            #expect(sent.first { $0.name == "Content-Type" }?.value == type, "\(file)")
        }
    }

    @Test func letBrowsersKeepAssetsForEverAndNothingElse() async throws {
        let site = try await Self.site(at: "https://harbor.example.org/")
        let rules = Rules(try site.text("_headers"))
        for file in try TestSite.files(below: site.site.url("public")) {
            let isKept = rules.headers(of: "/" + file).contains { $0.name == "Cache-Control" }
            #expect(isKept == (file.hasPrefix("assets/") && file != "assets/index.html"), "\(file)")
        }
        #expect(site.has(".nojekyll"))
    }
}
