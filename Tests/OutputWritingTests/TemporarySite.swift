import Diagnostics
import Foundation
import OutputWriting
import Testing

/// A folder of its own for one test, with an output folder `public` in it, removed when the test ends.
final class TemporarySite: Sendable {
    let root: String
    var output: String { root + "/public" }
    var state: String { root + "/.rosette/public" }

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rosette-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        root = folder.resolvingSymlinksInPath().path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Builds a site of these files from start to end.
    @discardableResult
    func build(
        _ files: [String: String], trial: OutputTrial = OutputTrial(), log: inout DiagnosticLog
    ) throws -> OutputSummary? {
        guard let site = SiteOutput.open(output, trial: trial, log: &log) else { return nil }
        for (path, text) in files { try site.stage(path, text) }
        return site.commit(log: &log)
    }

    /// Builds a site that must have no problems.
    @discardableResult
    func build(_ files: [String: String], trial: OutputTrial = OutputTrial()) throws -> OutputSummary {
        var log = DiagnosticLog()
        let summary = try build(files, trial: trial, log: &log)
        #expect(log.lines == [])
        return try #require(summary)
    }

    /// Puts a file anywhere below the root, as a person would.
    func put(_ text: String, at path: String) throws {
        let url = URL(filePath: root + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: root + "/" + path, withIntermediateDirectories: true)
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

    /// Everything below a folder of the root: texts of files, `/` for folders, `-> target` for links.
    func tree(_ folder: String = "public") throws -> [String: String] {
        let base = root + "/" + folder
        var result: [String: String] = [:]
        for path in FileManager.default.enumerator(atPath: base)?.compactMap({ $0 as? String }) ?? [] {
            let type = try FileManager.default.attributesOfItem(atPath: base + "/" + path)[.type] as? FileAttributeType
            result[path] =
                switch type {
                case .typeDirectory?: "/"
                case .typeSymbolicLink?:
                    "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: base + "/" + path))
                default: String(decoding: try Data(contentsOf: URL(filePath: base + "/" + path)), as: UTF8.self)
                }
        }
        return result
    }

    /// The files below the output folder, without folders.
    func files() throws -> [String: String] { try tree().filter { $0.value != "/" } }
}

extension SiteOutput {
    func stage(_ path: String, _ text: String) throws {
        try stage(try #require(OutputPath(path)), Array(text.utf8))
    }
}

extension DiagnosticLog {
    /// Each diagnostic as `severity: message [id] hint`, with the temporary folder left out.
    var lines: [String] {
        sorted.map { "\($0.severity.rawValue): \($0.message) [\($0.id)] \($0.hint ?? "")" }
    }

    func lines(in site: TemporarySite) -> [String] {
        lines.map { $0.replacingOccurrences(of: site.root, with: "ROOT") }
    }
}
