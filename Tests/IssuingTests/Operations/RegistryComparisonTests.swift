import CatalogModel
import Diagnostics
import Foundation
import Issuing
import Registry
import TestSupport
import Testing

/// What `rosette check --since` finds, over registries that the commands have made.
struct RegistryComparisonTests {
    private let rows = """
        one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,administrator-academy
        two@school.example,data-cycle,2026-07-01,Ben Example,no,,
        three@school.example,data-cycle,2026-07-02,,,,

        """
    private static let restore = "restore the file as it is in 'main'"
    private static let tombstones =
        "\(restore); 'rosette revoke' and 'rosette reissue' take a badge back and leave a line that says so"

    private typealias Snapshot = [String: String]

    private func snapshot(_ site: TestRegistry) throws -> Snapshot { try site.folder.files("content/registry") }

    /// What is told of a registry that was as `before` says and is as `now` says.
    private func findings(from before: Snapshot, to now: Snapshot) -> String {
        func files(_ snapshot: Snapshot) -> [RegistryFile] {
            snapshot.map { RegistryFile(bytes: Array($0.value.utf8), shownAs: TestRegistry.shownPath + $0.key) }
        }
        var log = DiagnosticLog()
        RegistryComparison(from: files(before), to: files(now), below: TestRegistry.shownPath, since: "main")
            .check(log: &log)
        return log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined()
    }

    private func awardFile(_ snapshot: Snapshot) throws -> String {
        try #require(snapshot.keys.first { $0.hasPrefix("awards/") })
    }

    // MARK: What may happen

    @Test func findsNothingWhereNothingHappened() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        #expect(findings(from: try snapshot(site), to: try snapshot(site)) == "")
        #expect(findings(from: [:], to: try snapshot(site)) == "")
    }

    @Test func allowsAllThatTheCommandsDo() async throws {
        let site = try TestRegistry()
        let ids = try await site.issued(rows).entries.compactMap(\.award)
        let before = try snapshot(site)
        try await site.issued("four@school.example,data-cycle,2026-07-03,,,,\n", at: "2026-09-20T00:00:00Z")
        try await site.revoke(ids[0])
        let corrected = try #require(CalendarDate(iso: "2026-07-05"))
        _ = try await site.reissue(ids[1], AwardCorrection(completed: corrected))
        let rotated = try await site.rotated(seed: 7, at: "2026-10-02T00:00:00Z")
        #expect(findings(from: before, to: try snapshot(site)) == "")
        #expect(rotated.key.publicKey != site.key.key.publicKey)
    }

    @Test func allowsThatOneOfTwoAwardsAtOnePlaceLeavesIt() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let alone = try snapshot(site)
        try site.addTwin(id: AwardID(high: 1, low: 1), run: "2026-09-10T00:00:00Z")
        let merged = try snapshot(site)
        let signed = try await site.signStatus()
        // The twin's file comes first, so it is an award of the revision that moves.
        #expect(signed.moved.count == 1 && signed.moved != [AwardID(high: 1, low: 1)])
        #expect(findings(from: alone, to: try snapshot(site)) == "")
        #expect(findings(from: merged, to: try snapshot(site)) == "")
        // Revoked at its new place, it is still no alteration of what it was.
        try await site.revoke(try #require(signed.moved.first), at: "2026-10-03T00:00:00Z")
        #expect(findings(from: merged, to: try snapshot(site)) == "")
    }

    @Test func allowsThatEverythingIsSignedAnewForAStolenKey() async throws {
        let site = try TestRegistry()
        let ids = try await site.issued(rows).entries.compactMap(\.award)
        let before = try snapshot(site)
        let key = try await site.replacedStolenKey(seed: 7, at: "2026-10-02T00:00:00Z").keyFile
        let replaced = try snapshot(site)
        #expect(findings(from: before, to: replaced) == "")
        let signer = try await site.signer(at: "2026-10-03T00:00:00Z", key: key)
        if case .withdrawn(let changes) = try AwardRevocation(
            of: ids[0], .holderRequest, in: try await site.state(), by: signer)
        {
            try site.commit(changes, .revoke)
        }
        #expect(findings(from: before, to: try snapshot(site)) == "")
        // A withdrawn key stays so.
        let name = "keys.json"
        var other = replaced
        other[name] = before[name]
        #expect(findings(from: replaced, to: other).contains("[key-removed]"))
        #expect(findings(from: replaced, to: other).contains("[key-altered]"))
    }

    // MARK: What may not

    @Test func findsAnAwardFileThatIsGone() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let before = try snapshot(site)
        let file = try awardFile(before)
        let now = before.filter { $0.key != file }
        #expect(
            findings(from: before, to: now) == """
                content/registry/\(file): error: this file with 3 awards was removed since 'main' [award-removed]
                   = hint: \(Self.tombstones)

                """)
    }

    @Test func findsAwardsThatAreGoneFromTheirFile() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let before = try snapshot(site)
        let file = try awardFile(before)
        var lines = try #require(before[file]).split(separator: "\n", omittingEmptySubsequences: false)
        lines.removeSubrange(2...3)
        #expect(
            findings(from: before, to: before.merging([file: lines.joined(separator: "\n")]) { $1 }) == """
                content/registry/\(file): error: the award of line 3 in 'main' is not in this file any more (and 1 more) \
                [award-removed]
                   = hint: \(Self.tombstones)

                """)
    }

    @Test(arguments: [
        (#""completed":"2026-06-30""#, #""completed":"2026-06-29""#), (#""name":"Ada Example","#, ""),
        (#""credit":"administrator-academy","#, ""), (#""value":"z"#, #""value":"z1"#),
    ])
    func findsAnAwardThatWasAltered(_ fact: String, _ other: String) async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let before = try snapshot(site)
        let file = try awardFile(before)
        let text = try #require(before[file])
        let line = try #require(text.split(separator: "\n").firstIndex { $0.contains("Ada Example") }) + 1
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, text in
            number + 1 == line ? String(text).replacing(fact, with: other) : String(text)
        }
        let now = lines.joined(separator: "\n")
        #expect(now != text)
        let found = findings(from: before, to: before.merging([file: now]) { $1 })
        // A line that cannot be read any more is an award that is gone.
        let isGone = found.contains("[award-removed]")
        #expect(
            isGone
                || found == """
                    content/registry/\(file):\(line):1: error: this award was altered since 'main' [award-altered]
                       = hint: \(Self.tombstones)

                    """
        )
        #expect(isGone == (other == #""value":"z1"#))
    }

    @Test func findsAnAwardThatLeftItsPlaceForNoReason() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let before = try snapshot(site)
        let file = try awardFile(before)
        let text = try #require(before[file])
        let now = text.replacing(/"index":(\d+)/, maxReplacements: 1) { "\"index\":\((Int($0.1) ?? 0) ^ 1)" }
        #expect(
            findings(from: before, to: before.merging([file: now]) { $1 }) == """
                content/registry/\(file):2:1: error: this award was altered since 'main' [award-altered]
                   = hint: \(Self.tombstones)

                """)
    }

    @Test func findsATombstoneThatIsNotOfTheAward() async throws {
        let site = try TestRegistry()
        let id = try #require(try await site.issued(rows).entries.first?.award)
        let before = try snapshot(site)
        try await site.revoke(id)
        let file = try awardFile(before)
        var now = try snapshot(site)
        now[file] = now[file]?.replacing(/"withdrawn":"sha256\$./) { _ in #""withdrawn":"sha256$x"# }
        let broken = findings(from: before, to: now)
        #expect(broken.contains("is not in this file any more [award-removed]"))
        now = try snapshot(site)
        now[file] = now[file]?.replacing(/"withdrawn":"sha256\$[0-9a-f]{8}/) { _ in #""withdrawn":"sha256$00000000"# }
        #expect(findings(from: before, to: now).contains("this award was altered since 'main' [award-altered]"))
    }

    @Test func findsThatARevocationWasTakenBack() async throws {
        let site = try TestRegistry()
        let before = try snapshot(site)
        let id = try #require(try await site.issued(rows).entries.first?.award)
        let issued = try snapshot(site)
        try await site.revoke(id)
        let revoked = try snapshot(site)
        #expect(findings(from: before, to: revoked) == "")
        #expect(
            findings(from: revoked, to: issued) == """
                content/registry/revocations/\(id).json: error: this revocation was removed since 'main' \
                [revocation-removed]
                   = hint: \(Self.restore): what was revoked stays so, and another badge is given with \
                'rosette issue --again'

                content/registry/\(try awardFile(issued)):2:1: error: this award was altered since 'main' [award-altered]
                   = hint: \(Self.tombstones)

                """
                || findings(from: revoked, to: issued).contains("[revocation-removed]"))
        let other = revoked.mapValues { $0.replacing(#""date": "2026-10-01""#, with: #""date": "2026-10-02""#) }
        #expect(
            findings(from: revoked, to: other) == """
                content/registry/revocations/\(id).json: error: this revocation was altered since 'main' \
                [revocation-altered]
                   = hint: \(Self.restore): what was revoked stays so, and another badge is given with \
                'rosette issue --again'

                """)
    }

    @Test func findsThatTheFirstLineWasAltered() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let before = try snapshot(site)
        let file = try awardFile(before)
        let now = try #require(before[file]).replacing("A school.", with: "Another school.")
        #expect(
            findings(from: before, to: before.merging([file: now]) { $1 }) == """
                content/registry/\(file):1:1: error: the first line, which all awards share, was altered since 'main' \
                [award-altered]
                   = hint: \(Self.tombstones)

                """)
    }

    @Test func findsKeysThatAreGoneOrAltered() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let alone = try snapshot(site)
        _ = try await site.rotated(seed: 7, at: "2026-10-02T00:00:00Z")
        let both = try snapshot(site)
        let name = "keys.json"
        let hint = "   = hint: \(Self.restore): keys are only ever added\n"
        let path = "content/registry/keys.json: error:"
        #expect(
            findings(from: both, to: alone)
                == "\(path) a key of 'main' is not in the list any more [key-removed]\n\(hint)")
        #expect(
            findings(from: both, to: both.filter { $0.key != name })
                == "\(path) the keys were removed since 'main' [key-removed]\n\(hint)")
        let later = both.mapValues { $0.replacing("2026-01-01T", with: "2026-01-02T") }
        #expect(
            findings(from: both, to: later)
                == "\(path) the entry of a key was altered since 'main' [key-altered]\n\(hint)")
        let secret = both.mapValues {
            $0.replacing(/"secret": "sha256\$[0-9a-f]{8}/) { _ in #""secret": "sha256$00000000"# }
        }
        #expect(
            findings(from: both, to: secret)
                == "\(path) the check value of the secret was altered since 'main' [key-altered]\n\(hint)")
    }

    @Test func findsAchievementsThatAreGoneOrAltered() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let before = try snapshot(site)
        let name = try #require(before.keys.first { $0.hasPrefix("achievements/data-cycle") })
        let hint = "   = hint: \(Self.restore): badges that were issued with it cannot be checked otherwise\n"
        #expect(
            findings(from: before, to: before.filter { $0.key != name })
                == "content/registry/\(name): error: this achievement was removed since 'main' "
                + "[frozen-achievement-removed]\n\(hint)")
        #expect(
            findings(from: before, to: before.merging([name: "{}"]) { $1 })
                == "content/registry/\(name): error: this achievement was altered since 'main' "
                + "[frozen-achievement-altered]\n\(hint)")
    }

    @Test func saysWhatCannotBeReadInTheRevision() async throws {
        let site = try TestRegistry()
        try await site.issued(rows)
        let now = try snapshot(site)
        let file = try awardFile(now)
        let before = now.merging([
            "keys.json": "<<<<<<<", file: String(repeating: "\n", count: 10_003),
        ]) { $1 }
        let hint = "   = hint: compare with a later revision\n"
        #expect(
            findings(from: before, to: now)
                == "content/registry/\(file): error: this file cannot be read as it is in 'main' "
                + "[revision-unreadable]\n\(hint)"
                + "content/registry/keys.json: error: this file cannot be read as it is in 'main' "
                + "[revision-unreadable]\n\(hint)")
    }

    /// Lines that are no JSON, in both states: whatever they say, nothing crashes.
    @Test func readsAnything() throws {
        var numbers = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            let texts = (0..<2).map { _ in
                String(
                    decoding: (0..<Int.random(in: 0...300, using: &numbers)).map { _ in
                        UInt8.random(in: 0...255, using: &numbers) == 0
                            ? 10 : UInt8.random(in: 9...126, using: &numbers)
                    }, as: UTF8.self)
            }
            let names = ["awards/a.jsonl", "keys.json", "revocations/x.json", "other"]
            let states = texts.map { text in Dictionary(uniqueKeysWithValues: names.map { ($0, text) }) }
            _ = findings(from: states[0], to: states[1])
        }
    }
}
