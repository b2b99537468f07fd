import Archiving
import DeflateCoding
import Diagnostics
import Foundation

/// Archives: none that says anything else is whole.
struct ArchiveEntry: FuzzEntry {
    let seeds: [[UInt8]]
    let words = [
        "PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "PK\u{6}\u{6}", "PK\u{6}\u{7}", "../../x", "/etc/passwd",
        "site/",
        "source/", "C:\\", "\0\0\0\0", "\u{7F}\u{7F}\u{7F}\u{7F}",
    ]
    private let file: URL
    private let own: Parts

    init(in folder: URL) throws {
        file = folder.appending(path: "archive.zip")
        let page = folder.appending(path: "index.html")
        try Data("<!DOCTYPE html><title>A</title>".utf8).write(to: page)
        var writer = try ArchiveWriter(
            to: file.path, baseURL: "https://badges.example.org/", hasSpecimens: false, keys: [])
        try writer.add(site: "index.html", from: page.path)
        try writer.add(source: "content/index.md", from: page.path)
        try writer.finish()
        seeds = [try SeedFiles.bytes(file)]
        own = try Parts(of: seeds[0])
    }

    func run(_ input: [UInt8]) async throws {
        try Data(input).write(to: file)
        var log = DiagnosticLog()
        let summary = await ArchiveCheck(of: file.path).run(log: &log)
        try expect((summary == nil) == log.hasErrors, "an archive was refused without a word, or taken with an error")
        try ReportRules.check(log)
        if summary == nil { return }
        let parts = try Parts(of: input)
        // Inputs that were kept may be archives of another version, and whole: those begin with another text.
        if parts.files.first != own.files.first { return }
        try expect(parts == own, "a changed archive was taken for a whole one")
    }

    /// An archive, but for how its files are packed: one content can be packed in many ways, which all unpack to it (RFC 1951).
    private struct Parts: Equatable {
        var files: [[UInt8]] = []
        /// All that stands before, between and behind packed files.
        var rest: [UInt8] = []

        init(of archive: [UInt8]) throws {
            var bytes = archive[...]
            // A head of 30 bytes is followed by the name and the packed file; its sizes are little-endian.
            while bytes.starts(with: "PK\u{3}\u{4}".utf8), bytes.count > 30 {
                let head = Array(bytes.prefix(30))
                let (nameSize, packedSize) = (Int(head[26]) + Int(head[27]) << 8, Int(head[18]) + Int(head[19]) << 8)
                rest += bytes.prefix(30 + nameSize)
                let packed = bytes.dropFirst(30 + nameSize).prefix(packedSize)
                files.append(head[8] == 0 ? Array(packed) : try RawDeflate.decompressed(packed, limit: 1 << 20))
                bytes = bytes.dropFirst(30 + nameSize + packedSize)
            }
            rest += bytes
        }
    }
}
