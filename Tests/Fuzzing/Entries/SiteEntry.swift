import Diagnostics
import Foundation
import OutputWriting
import SiteBuilding

/// Builds from front to back, of a small site in which anything was changed.
///
/// Either problems are told and the output stays as it was, or all of it is published, and nothing anywhere else. Where only
/// content was changed, pages have nothing in them but what the templates and Markdown can say.
struct SiteEntry: FuzzEntry {
    /// Stands in files that no build may read.
    private static let secret = "what stands outside of the source"

    let words: [String] = []
    let seeds: [[UInt8]]
    private let root: URL
    private let source: URL
    private let files: [String]
    private let rules: MarkupRules

    /// - Parameter folder: empty; links and other odd things are made in it.
    /// - Throws: where the site cannot be made or built.
    init(in folder: URL) async throws {
        root = folder.appending(path: "root")
        source = root.appending(path: "source")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        _ = try BaseSite(in: source)
        files = SeedFiles.paths(below: source)
        for path in ["outside.md", "outside/secret.svg", "source/.git/config", "source/secret.pdf"] {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(Self.secret.utf8).write(to: file)
        }
        let pages = try await Self.pages(of: source, in: root)
        rules = MarkupRules(of: pages)
        seeds = (0..<40).map { number in (0..<24).map { UInt8(truncatingIfNeeded: number * 7 + $0 * $0 * (number + 3)) }
        }
    }

    private static func pages(of source: URL, in root: URL) async throws -> [PublishedMarkup] {
        let output = root.appending(path: "clean")
        guard await build(source, to: output).summary != nil else { throw FuzzFinding("the base site cannot be built") }
        let pages = SeedFiles.paths(below: output).filter { $0.hasSuffix(".html") }
        let markup = try pages.map { PublishedMarkup(try SeedFiles.bytes(output.appending(path: $0))) }
        for path in ["clean", ".rosette"] { try? FileManager.default.removeItem(at: root.appending(path: path)) }
        return markup
    }

    private static func build(_ source: URL, to output: URL) async -> SiteBuilder.Result {
        await SiteBuilder(
            SiteBuilder.Options(
                source: source.path, output: output.path, isRelease: false, program: "fuzzing", isSurvey: true)
        ).build()
    }

    func run(_ input: [UInt8]) async throws {
        var decisions = DecisionBytes(input)
        let manner = decisions.byte()
        var edit = SiteEdit(of: source, files: files, touchesTemplates: manner & 1 != 0)
        defer { edit.undo() }
        let output = root.appending(path: "public")
        defer { try? FileManager.default.removeItem(at: output) }
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        try Data("foreign".utf8).write(to: output.appending(path: "foreign.txt"))
        if manner & 6 == 6 { _ = await Self.build(source, to: output) }
        let before = try FolderSnapshot(of: output)
        for _ in 0...Int(manner >> 5) { edit.apply(&decisions) }
        let around = try FolderSnapshot(of: root, leavingOut: ["public", ".rosette"])

        let result = await Self.build(source, to: output)
        try ReportRules.check(result.log)
        try expect(
            try FolderSnapshot(of: root, leavingOut: ["public", ".rosette"]) == around,
            "a build changed something outside of its output; \(edit)")
        let after = try FolderSnapshot(of: output)
        try expect(
            after.files["foreign.txt"] == before.files["foreign.txt"], "a build changed a file of others; \(edit)")
        if result.summary == nil {
            try expect(result.log.hasErrors, "a build failed without a word; \(edit)")
            try expect(after == before, "a build with errors changed its output; \(edit)")
        } else {
            try expect(!result.log.hasErrors, "a build with errors was published; \(edit)")
            try check(after, in: output, edit)
        }
    }

    private func check(_ published: FolderSnapshot, in output: URL, _ edit: SiteEdit) throws {
        try expect(published.odd.isEmpty, "what is no file was published: \(published.odd); \(edit)")
        for (path, bytes) in published.files.sorted(by: { $0.key < $1.key }) {
            let isSecret = bytes.count < 1_000_000 && String(decoding: bytes, as: UTF8.self).contains(Self.secret)
            try expect(!isSecret, "\(path) has what stands outside of the source; \(edit)")
            guard !edit.hasTouchedTemplates, path.hasSuffix(".html") else { continue }
            do {
                try rules.check(PublishedMarkup(bytes), at: path)
            } catch {
                throw FuzzFinding("\(error); \(edit)")
            }
        }
    }
}
