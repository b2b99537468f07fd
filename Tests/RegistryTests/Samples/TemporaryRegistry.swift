import CatalogModel
import Diagnostics
import Foundation
import Registry

/// A registry folder of its own for one test, removed when the test ends.
final class TemporaryRegistry: Sendable {
    static let awardFile = "awards/20260915T150000Z-\(LineText.id).jsonl"

    private let root: URL
    let isSpecimen: Bool
    private let path: String

    /// A folder with keys, one frozen achievement and a status list of which nothing is withdrawn.
    init(isSpecimen: Bool = false) throws {
        self.isSpecimen = isSpecimen
        self.path = isSpecimen ? "content/registry/specimens/" : "content/registry/"
        root = FileManager.default.temporaryDirectory.appending(path: "rosette-registry-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        try put(SampleRegistry.keys().file, at: "keys.json")
        try put(SampleRegistry.achievement().file, at: "achievements/\(SampleRegistry.editionText).json")
        try put(SampleRegistry.statusList(isSpecimen: isSpecimen), at: "status/1.json")
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

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    /// A sealed award file of a head and these lines.
    @discardableResult
    func putAwards(
        _ lines: [LineText], head: String? = nil, key: SampleKey? = nil, at path: String = awardFile
    ) throws -> RegistryFile {
        try put(SampleRegistry.sealed(lines.map(\.description), head: head, key: key), at: path)
    }

    @discardableResult
    func putRevocation(
        of id: String = LineText.id, outcome: String = "revoked", date: String = "2026-10-05"
    ) throws -> RegistryFile {
        try put(#"{"id":"\#(id)","outcome":"\#(outcome)","date":"\#(date)"}"#, at: "revocations/\(id).json")
    }

    func putStatusList(_ number: Int = 1, withdrawn: [Int], base: BaseURL? = nil) throws {
        try put(
            SampleRegistry.statusList(number, withdrawn: withdrawn, isSpecimen: isSpecimen, base: base),
            at: "status/\(number).json")
    }

    func file(_ path: String) -> RegistryFile {
        RegistryFile(file: root.appending(path: path).path(percentEncoded: false), shownAs: self.path + path)
    }

    func bytes(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }

    /// Everything there is, as a build would find it.
    func registry(log: inout DiagnosticLog) -> AwardRegistry {
        let paths = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))?
            .compactMap { $0 as? String }.filter { $0.contains(".") }.sorted()
        return AwardRegistry(files: (paths ?? []).map(file), below: path, isSpecimen: isSpecimen, log: &log)
    }

    /// What a build would make of the registry.
    struct Check {
        let awards: [LocatedAward]
        /// What each line would be if it were withdrawn.
        let tombstones: [AwardTombstone?]
        let census: RegistryCensus
        let problems: String
    }

    /// Reads every line of every award file, as a build would, and tells what is wrong.
    func check(batchSize: Int = 128 << 10, beside other: RegistryCensus? = nil) -> Check {
        var log = DiagnosticLog()
        let registry = registry(log: &log)
        var census = RegistryCensus(of: registry, beside: other)
        var (all, tombstones): ([LocatedAward], [AwardTombstone?]) = ([], [])
        for file in registry.awardFiles {
            guard let file = SealedAwardFile(reading: file, of: registry, log: &log) else { continue }
            for batch in file.batches(of: batchSize) {
                let awards = batch.awards(in: registry, log: &log)
                census.take(awards, of: batch)
                all += awards
                tombstones += awards.map(batch.tombstone)
            }
        }
        census.report(to: &log)
        return Check(awards: all, tombstones: tombstones, census: census, problems: log.text)
    }
}

extension DiagnosticLog {
    /// All diagnostics as a terminal without colors shows them.
    var text: String { sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined() }
}
