import CatalogModel
import Credentials
import Diagnostics
import Registry
import Synchronization
import Testing

struct ProofCheckTests {
    private func findings(_ folder: TemporaryRegistry) async -> String {
        var log = DiagnosticLog()
        let registry = folder.registry(log: &log)
        await ProofCheck(of: registry).check(log: &log)
        return log.text
    }

    /// An award in line `2 + place`, signed as it should be unless another key is given to sign in the main one's name.
    private func line(_ place: Int, forged: Bool = false) throws -> AwardLine {
        let draft = try SampleRegistry.draft("0000-0000-0000-000\(place)", index: place)
        let line = try SampleRegistry.signed(draft)
        guard forged, case .standing(_, let proof) = line else { return line }
        let other = try SampleRegistry.signed(draft, key: .other)
        guard case .standing(_, let foreign) = other else { return line }
        return .standing(draft, AwardProof(key: proof.key, value: foreign.value))
    }

    private func put(_ lines: [AwardLine], in folder: TemporaryRegistry) throws {
        try folder.put(
            SampleRegistry.sealed(lines: lines.map(\.bytes)), at: "awards/20260915T150000Z-0000-0000-0000-0000.jsonl")
    }

    @Test func findsNothingWhereAllProofsHold() async throws {
        let folder = try TemporaryRegistry()
        try put(try (0..<5).map { try line($0) }, in: folder)
        #expect(await findings(folder) == "")
    }

    @Test func findsAwardsThatWereSealedWithoutBeingSigned() async throws {
        let folder = try TemporaryRegistry()
        try put(try (0..<5).map { try line($0, forged: $0 == 1 || $0 == 4) }, in: folder)
        #expect(
            await findings(folder) == """
                content/registry/awards/20260915T150000Z-0000-0000-0000-0000.jsonl:3:1: error: the own proof of this award \
                does not hold, though the seal of its file does (and 1 more) [award-proof]
                   = hint: it was sealed so, by the holder of the key: find out by what program, and issue the badge anew \
                with 'rosette reissue'

                """)
    }

    @Test(arguments: [true, false]) func findsAStatusListThatWasChanged(isSpecimen: Bool) async throws {
        let folder = try TemporaryRegistry(isSpecimen: isSpecimen)
        let list = String(decoding: try folder.bytes(of: "status/1.json"), as: UTF8.self)
        try folder.put(
            list.replacing("2026-09-15T15:00:00Z\",\n  \"cred", with: "2026-09-16T15:00:00Z\",\n  \"cred"),
            at: "status/1.json")
        let changed = String(decoding: try folder.bytes(of: "status/1.json"), as: UTF8.self)
        #expect(changed != list)
        #expect(
            await findings(folder) == """
                content/registry/\(isSpecimen ? "specimens/" : "")status/1.json: error: the proof of this status list does \
                not hold [status-list-proof]
                   = hint: run 'rosette status', which signs the list anew

                """)
    }

    @Test func passesOverFilesWhoseSealsDoNotHold() async throws {
        let folder = try TemporaryRegistry()
        try put([try line(0)], in: folder)
        let path = "awards/20260915T150000Z-0000-0000-0000-0000.jsonl"
        try folder.put(try folder.bytes(of: path).dropLast(9), at: path)
        #expect(await findings(folder) == "")
    }

    @Test func countsTheAwards() async throws {
        let folder = try TemporaryRegistry()
        try put(try (0..<5).map { try line($0) }, in: folder)
        var log = DiagnosticLog()
        let count = Mutex(0)
        await ProofCheck(of: folder.registry(log: &log)) { done in count.withLock { $0 += done } }.check(log: &log)
        #expect(count.withLock { $0 } == 5)
    }
}
