import CatalogModel
import Diagnostics
import Foundation
import Registry

/// A registry folder of its own for one test, removed when the test ends.
final class TemporaryRegistry: Sendable {
    static let head = #"{"format":"rosette-awards","version":1,"run":"2026-09-15T15:00:00Z"}"#

    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "rosette-registry-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Puts a file below the folder and says how the program will know it.
    @discardableResult
    func put(_ bytes: some Collection<UInt8>, at path: String) throws -> RegistryFile {
        let url = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return file(path)
    }

    @discardableResult
    func put(_ text: String, at path: String) throws -> RegistryFile { try put(text.utf8, at: path) }

    /// An award file of a head and these lines.
    @discardableResult
    func putAwards(_ lines: [String], head: String = head, at path: String = "awards/a.jsonl") throws -> RegistryFile {
        try put(([head] + lines).map { $0 + "\n" }.joined(), at: path)
    }

    @discardableResult
    func putRevocation(of id: String, outcome: String = "revoked") throws -> RegistryFile {
        try put(#"{"id":"\#(id)","outcome":"\#(outcome)","date":"2026-10-05"}"#, at: "revocations/\(id).json")
    }

    func file(_ path: String) -> RegistryFile {
        RegistryFile(file: root.appending(path: path).path(percentEncoded: false), shownAs: "content/registry/" + path)
    }

    /// Everything there is, as a build would find it.
    func registry(log: inout DiagnosticLog) -> AwardRegistry {
        let paths = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))?
            .compactMap { $0 as? String }.filter { $0.contains(".") }.sorted()
        return AwardRegistry(files: (paths ?? []).map(file), below: "content/registry/", log: &log)
    }

    /// Reads every line of every award file, as a build would, and tells what is wrong.
    func check() -> (awards: [RegisteredAward], problems: String) {
        var log = DiagnosticLog()
        let registry = registry(log: &log)
        var awards: [RegisteredAward] = []
        for file in registry.awardFiles {
            guard var reader = AwardFileReader(file, log: &log) else { continue }
            while let batch = reader.next(log: &log) {
                awards += batch.awards(revocations: registry.revocations, log: &log).map(\.award)
            }
        }
        let seen = Set(awards.map(\.id))
        registry.reportUnusedRevocations(seen: { seen.contains($0) }, log: &log)
        return (awards, log.text)
    }
}

extension DiagnosticLog {
    /// All diagnostics as a terminal without colours shows them.
    var text: String { sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined() }
}
