import Credentials
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Archiving

/// Archives in which somebody changed something and made the checksums anew.
struct ArchiveCheckTests {
    /// The delivered site as an archive, made once.
    private static let delivered = Task {
        let path = try Workplace.newFolder().appending(path: "delivered.zip").path
        let run = try await ProgramRun(
            Workplace.program, ["archive", "--source", Workplace.repository.path, "--output", path])
        #expect(run.status == 0, "\(run.output)")
        return path
    }

    /// What the check says of the delivered archive after a change of its files.
    private static func report(
        with change: (inout [(name: String, bytes: [UInt8])]) -> Void
    ) async throws -> [String] {
        let reader = try ZipReader(reading: try await delivered.value)
        var files = try reader.entries.dropLast().map { (name: $0.name.text, bytes: try reader.bytes(of: $0)) }
        change(&files)
        let path = try Workplace.newFolder().appending(path: "changed.zip").path
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        var writer = ZipWriter(to: try #require(FileHandle(forWritingAtPath: path)))
        var list = ""
        for (name, bytes) in files {
            try writer.add(try #require(ZipName(name)), bytes)
            list += "\(SHA256Text(of: bytes[...]).digits)  \(name)\n"
        }
        try writer.add(try #require(ZipName("SHA256SUMS")), Array(list.utf8))
        try writer.finish()
        var log = DiagnosticLog()
        let summary = await ArchiveCheck(of: path).run(log: &log)
        #expect((summary == nil) == log.hasErrors)
        return log.sorted.map { "\($0.message) [\($0.id)]" }
    }

    @Test func findsNothingWhereNothingWasChanged() async throws {
        #expect(try await Self.report { _ in } == [])
    }

    @Test func findsAPageThatIsMissing() async throws {
        let report = try await Self.report { files in
            files.removeAll {
                $0.name.hasPrefix("site/badges/1e8d-enmp-w37s-03cd/") || $0.name == "site/specimens/status/1.json"
            }
        }
        #expect(
            report == [
                "'site/specimens/status/1.json' is missing, which the registry promises, and 2 more files [archive-incomplete]"
            ])
    }

    @Test func findsAnAddressThatIsMissing() async throws {
        let report = try await Self.report { files in
            files.removeAll { ["site/about/index.html", "site/feed.xml"].contains($0.name) }
        }
        #expect(report == ["'/about/' is missing, which was published, and 1 more address [archive-incomplete]"])
    }

    @Test func findsThatThereAreFewerBadges() async throws {
        let report = try await Self.report { files in
            for index in files.indices where files[index].name == "source/content/permalinks.txt" {
                files[index].bytes += Array("/badges/* 7\n".utf8)
            }
        }
        #expect(report == ["there are 0 badges, and 7 were published [archive-incomplete]"])
    }

    @Test func findsACredentialThatIsNotTheRegistrys() async throws {
        let report = try await Self.report { files in
            for index in files.indices where files[index].name == "site/badges/1e8d-enmp-w37s-03cd/credential.json" {
                files[index].bytes.append(UInt8(ascii: "\n"))
            }
        }
        #expect(
            report == [
                "'site/badges/1e8d-enmp-w37s-03cd/credential.json' is not what the registry says [archive-differs]"
            ])
    }

    @Test func findsASealThatDoesNotHold() async throws {
        let report = try await Self.report { files in
            for index in files.indices where files[index].name.hasSuffix(".jsonl") {
                let text = String(decoding: files[index].bytes, as: UTF8.self)
                files[index].bytes = Array(text.replacing("2026-06-30", with: "2026-06-29").utf8)
            }
        }
        #expect(report.contains { $0.hasSuffix("[award-file-seal]") }, "\(report)")
    }

    @Test(arguments: ["", "x", "\(String(repeating: "0", count: 64)) a\n", "\(String(repeating: "G", count: 64))  a\n"])
    func readsNoOtherListThanThatOfSha256sum(text: String) { #expect(ChecksumList(Array(text.utf8)) == nil) }
}
