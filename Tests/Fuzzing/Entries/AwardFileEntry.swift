import Diagnostics
import Foundation
import Registry
import TestSupport

/// The files of a registry: no change of a sealed file goes unseen, and behind a seal that holds, lines may be anything.
///
/// The first byte of an input says which file it takes the place of, and whether an award file is sealed anew.
struct AwardFileEntry: FuzzEntry {
    private static let below = "content/registry/specimens/"
    private static let sealedAnew: UInt8 = 0x80

    let seeds: [[UInt8]]
    let words = [
        "\n", "{\"", "\":", ",", "null", "[", "]", "{}", "\"id\":", "\"edition\":", "\"status\":", "\"seal\":",
        "\"key\":",
        "\"value\":", "\"withdrawn\":", "\"name\":", "\"salt\":", "2024-06-01", "0000-0000-0000-0001", "z6Mk",
        "listening@2024-05", "\"index\":131071", "\"index\":-1", "\u{202E}", "99999999999999999999",
    ]
    private let files: [(name: String, bytes: [UInt8])]

    init(in folder: URL) throws {
        let registry = SeedFiles.baseSite.appending(path: "content/registry/specimens")
        files = try SeedFiles.paths(below: registry).filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }
            .map { ($0, try SeedFiles.bytes(registry.appending(path: $0))) }
        let whole = files.enumerated().map { [UInt8($0.offset)] + $0.element.bytes }
        let unsealed = files.enumerated().filter { $0.element.name.hasSuffix(".jsonl") }.map { place, file in
            let lines = file.bytes.split(separator: UInt8(ascii: "\n")).dropLast()
            return [UInt8(place) | Self.sealedAnew] + Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        }
        let broken = SeedFiles.files(below: "Tests/Fixtures/invalid", ending: [".jsonl"], atMost: 6_000)
        let place = files.firstIndex { $0.name.hasSuffix(".jsonl") } ?? 0
        seeds = whole + unsealed + broken.map { [UInt8(place) | Self.sealedAnew] + $0 }
    }

    func run(_ input: [UInt8]) throws {
        let choice = input.first ?? 0
        let place = Int(choice & ~Self.sealedAnew) % files.count
        let isSealedAnew = choice & Self.sealedAnew != 0 && files[place].name.hasSuffix(".jsonl")
        let bytes = isSealedAnew ? try AwardFileSealing.sealed(Array(input.dropFirst())) : Array(input.dropFirst())
        var log = DiagnosticLog()
        let given = files.enumerated().map { index, file in
            RegistryFile(bytes: index == place ? bytes : file.bytes, shownAs: Self.below + file.name)
        }
        let registry = AwardRegistry(files: given, below: Self.below, isSpecimen: true, log: &log)
        var census = RegistryCensus(of: registry)
        var lines = 0
        for file in registry.awardFiles {
            guard let sealed = SealedAwardFile(reading: file, of: registry, log: &log) else { continue }
            lines += sealed.count
            for batch in sealed.batches(of: 512) {
                let awards = batch.awards(in: registry, log: &log)
                census.take(awards, of: batch)
                for award in awards { _ = batch.tombstone(of: award) }
            }
        }
        census.report(to: &log)
        try ReportRules.check(log)
        try expect(census.count == lines || log.hasErrors, "a line of an award file was passed over without a word")
        guard files[place].name.hasSuffix(".jsonl"), !isSealedAnew, bytes != files[place].bytes else { return }
        try expect(log.hasErrors, "a changed award file was taken for a sealed one")
    }
}
