import Foundation
import TestSupport
import Testing

/// A folder of `Tests/Fixtures/invalid`: one mistake and what the program says about it.
struct InvalidSite: Sendable, CustomTestStringConvertible {
    /// `<id>` or `<id>--<shape>`.
    let name: String

    var testDescription: String { name }
    var folder: URL { Workplace.fixtures.appending(path: "invalid/\(name)") }
    /// The id of the diagnostic that the fixture is about.
    var id: String { name.components(separatedBy: "--")[0] }
    var expected: String { (try? String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)) ?? "" }
    var arguments: [String] { lines("arguments.txt").first?.split(separator: " ").map(String.init) ?? ["build"] }
    /// Whether it is about a file that may not be read, which nobody can keep from root.
    var needsPermissions: Bool { lines("setup.txt").contains { $0.hasPrefix("unreadable ") } }

    static let all: [InvalidSite] = {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: Workplace.fixtures.appending(path: "invalid").path)
        return (names ?? []).sorted().map(InvalidSite.init(name:))
    }()

    /// The fixture laid over the base site, with that site's finished output in `public/`.
    func site() async throws -> TestSite {
        let site = try TestSite()
        let published = try await Self.published.value
        for part in ["public", ".rosette"] { try site.copy(published.url(part), to: part) }
        try site.write("by hand\n", to: "public/kept.txt")
        let instructions = ["expected.txt", "remove.txt", "setup.txt", "arguments.txt"]
        try site.copy(folder, to: "", except: instructions.contains)
        try sealAwardFiles(of: site)
        for path in lines("remove.txt") { try FileManager.default.removeItem(at: site.url(path)) }
        for line in lines("setup.txt") {
            let setup = try #require(SiteSetup(line), "setup.txt has an instruction that is not known: \(line)")
            try await setup.apply(to: site)
        }
        return site
    }

    /// The base site built once: what stands in `public/` before a build that must not change it.
    private static let published = Task {
        let site = try TestSite()
        let run = try await site.run()
        try #require(run.status == 0, "the base site must build:\n\(run.standardError)")
        #expect(run.standardError.isEmpty)
        return site
    }

    /// The award files of a fixture have no seal, so that their mistake can be read and written; here each gets one.
    private func sealAwardFiles(of site: TestSite) throws {
        for path in try TestSite.files(below: folder) where path.hasSuffix(".jsonl") {
            let bytes = [UInt8](try Data(contentsOf: site.url(path)))
            guard !bytes.isEmpty, !AwardFileSealing.isSealed(bytes) else { continue }
            try site.write(Data(try AwardFileSealing.sealed(bytes)), to: path)
        }
    }

    private func lines(_ file: String) -> [String] {
        let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
        return (text ?? "").split(separator: "\n").map(String.init)
    }
}
