import Archiving
import Diagnostics
import Foundation

/// Archives: no changed one is whole.
struct ArchiveEntry: FuzzEntry {
    let seeds: [[UInt8]]
    let words = [
        "PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "PK\u{6}\u{6}", "PK\u{6}\u{7}", "../../x", "/etc/passwd",
        "site/",
        "source/", "C:\\", "\0\0\0\0", "\u{7F}\u{7F}\u{7F}\u{7F}",
    ]
    private let file: URL
    /// The first file as it is packed: inputs that were kept may be archives of another version, and whole.
    private let ownText: Data

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
        // Its size is told in the head before it, which is 30 bytes long and followed by the name.
        let start = 30 + "VERIFY.txt".utf8.count
        let size = Int(seeds[0][18]) + Int(seeds[0][19]) << 8
        ownText = Data(seeds[0][start..<start + size])
    }

    func run(_ input: [UInt8]) async throws {
        try Data(input).write(to: file)
        var log = DiagnosticLog()
        let summary = await ArchiveCheck(of: file.path).run(log: &log)
        try expect((summary == nil) == log.hasErrors, "an archive was refused without a word, or taken with an error")
        try ReportRules.check(log)
        if summary == nil || Data(input).range(of: ownText) == nil { return }
        try expect(input == seeds[0], "a changed archive was taken for a whole one")
    }
}
