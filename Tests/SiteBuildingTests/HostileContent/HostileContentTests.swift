import Diagnostics
import Foundation
import Fuzzing
import SiteBuilding
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a pull request that changes content could try: scripts on pages, files from outside, writing elsewhere.
///
/// Hard links cannot be told from files, and no repository of git holds one; templates are trusted.
@Suite(.timeLimit(.minutes(60)))
struct HostileContentTests {
    private static let secret = "nothing of this may be read"

    @Test(arguments: HostileFile.Aim.allCases)
    func isToldFileByFileAndKeptOut(of aim: HostileFile.Aim) async throws {
        let files = aim.files
        let site = try TestSite()
        try Self.surround(site)
        for file in files { try Self.make(file, in: site) }
        let before = try site.tree()
        let result = await Self.build(site)
        #expect(result.summary == nil)
        #expect(try site.tree() == before)
        let format = ConsoleFormat(usesColor: false)
        let told = Dictionary(grouping: result.log.sorted) { $0.place.path ?? "" }
        for file in files {
            let ids = Set(told[file.path, default: []].map(\.id))
            #expect(file.told.isSubset(of: ids), "\(file.path.debugDescription): told \(ids.sorted())")
        }
        for diagnostic in result.log.sorted {
            let text = format.text(of: diagnostic)
            #expect(!text.contains(Self.secret))
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        }
    }

    /// A link in the place of a file that every build reads.
    @Test(
        arguments: [
            "content/site.yml", "content/index.md", "content/registry/specimens/issuer.yml", "templates/strings/en.yml",
        ],
        ["/dev/zero", "../../../../outside.md", "/etc/passwd"])
    func isNotReadThroughALinkInPlaceOf(_ path: String, target: String) async throws {
        let site = try TestSite()
        try Self.surround(site)
        try FileManager.default.removeItem(at: site.url(path))
        try FileManager.default.createSymbolicLink(atPath: site.url(path).path, withDestinationPath: target)
        let result = await Self.build(site)
        #expect(result.summary == nil)
        let told = result.log.sorted.filter { $0.place.path == path }.map(\.id)
        #expect(told.contains { ["link-outside-source", "broken-symlink"].contains($0) }, "\(told)")
    }

    @Test(arguments: ["content", "templates"])
    func isNotReadInAnotherFolder(_ name: String) async throws {
        let site = try TestSite()
        let elsewhere = try Workplace.newFolder()
        try FileManager.default.moveItem(at: site.url(name), to: elsewhere.appending(path: name))
        try FileManager.default.createSymbolicLink(
            atPath: site.url(name).path, withDestinationPath: elsewhere.appending(path: name).path)
        let result = await Self.build(site)
        #expect(result.log.sorted.contains { $0.id == "linked-folder" && $0.place.path == name })
        #expect(result.summary == nil)
    }

    /// All that a text may be is text: on pages, in data for search engines, in feeds, the search, and tables.
    @Test func isShownAsText() async throws {
        let clean = try TestSite()
        #expect(await Self.build(clean).summary != nil)
        let rules = MarkupRules(of: try Self.pages(of: clean).map { PublishedMarkup($0.bytes) })
        let site = try TestSite()
        try HostileWords.write(to: site)
        let result = await Self.build(site)
        #expect(result.summary != nil, "\(result.log.sorted.map { "\($0.place.path ?? ""): \($0.message)" })")
        for page in try Self.pages(of: site) {
            #expect(throws: Never.self, "\(page.path)") { try rules.check(PublishedMarkup(page.bytes), at: page.path) }
        }
        for name in ["feed.xml", "sitemap.xml"] {
            let parser = XMLProbe(try Data(contentsOf: site.url("public/\(name)")))
            #expect(parser.isWellFormed, "\(name)")
            #expect(parser.elements.isDisjoint(with: ["script", "img", "svg"]), "\(name): \(parser.elements)")
        }
        for path in try TestSite.files(below: site.url("public")) where path.hasSuffix(".json") {
            let data = try Data(contentsOf: site.url("public/\(path)"))
            #expect(throws: Never.self, "\(path)") {
                try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            }
        }
        let headers = try String(contentsOf: site.url("public/_headers"), encoding: .utf8)
        #expect(!headers.contains(HostileWords.mark))
        let table = try String(contentsOf: site.url("public/data/catalog.csv"), encoding: .utf8)
        #expect(table.contains(HostileWords.mark))
        #expect(table.firstMatch(of: /(^|,|\n)"?[=+@]/) == nil)
    }

    /// Where the system allows it, a build runs without any network; what it makes is the same.
    @Test func needsNoNetwork() async throws {
        let site = try TestSite()
        let with = try await site.run(["build", "--output", "with"])
        #expect(with.status == 0, "\(with.standardError)")
        guard let unshare = Workplace.tool("unshare"),
            try await ProgramRun(unshare, ["-r", "-n", "true"]).status == 0
        else { return }
        let without = try await ProgramRun(
            unshare, ["-r", "-n", Workplace.program.path, "build", "--output", "without"], in: site.folder)
        #expect(without.status == 0, "\(without.standardError)")
        #expect(try site.tree("with") == site.tree("without"))
    }

    /// The modules that a build stands on know no network: only `Fetching` runs curl, and only `Preview` opens a socket.
    @Test func isReadByModulesWithoutNetwork() throws {
        let sources = Workplace.repository.appending(path: "Sources")
        for path in try TestSite.files(below: sources) where path.hasSuffix(".swift") {
            let module = path.prefix { $0 != "/" }
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            if module != "Preview" {
                #expect(
                    text.firstMatch(of: /\b(socket|connect|getaddrinfo|gethostbyname)\(|FlyingSocks/) == nil, "\(path)")
            }
            #expect(text.firstMatch(of: /FoundationNetworking|URLSession|NWConnection|CFNetwork/) == nil, "\(path)")
            if module != "Fetching" { #expect(!text.contains("\"curl\""), "\(path)") }
        }
    }

    // MARK: - The site

    /// Puts files where none may be read from: beside the source, and in it beside the content.
    private static func surround(_ site: TestSite) throws {
        for path in ["rosette-key.json", ".git/config", "content/.hidden", "../outside.md"] {
            try site.write(path == "../outside.md" ? "---\n\(secret)" : secret, to: path)
        }
    }

    private static func make(_ file: HostileFile, in site: TestSite) throws {
        let path = site.url("x").deletingLastPathComponent().path + "/" + file.path
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        switch file.content {
        case .text(let text): #expect(FileManager.default.createFile(atPath: path, contents: Data(text.utf8)))
        case .link(let target): try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        case .pipe: #expect(mkfifo(path, 0o600) == 0)
        case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        case .hole(let bytes):
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.truncate(atOffset: bytes)
            try handle.close()
        }
    }

    private static func build(_ site: TestSite) async -> SiteBuilder.Result {
        await SiteBuilder(
            SiteBuilder.Options(
                source: site.folder.path, output: site.url("public").path, isRelease: false, program: "test",
                isSurvey: true)
        ).build()
    }

    private static func pages(of site: TestSite) throws -> [(path: String, bytes: [UInt8])] {
        try TestSite.files(below: site.url("public")).filter { $0.hasSuffix(".html") }
            .map { ($0, [UInt8](try Data(contentsOf: site.url("public/\($0)")))) }
    }
}
