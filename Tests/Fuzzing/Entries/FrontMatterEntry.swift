import ContentLoading
import Diagnostics
import Foundation

/// Content files: whatever stands in one, reading a whole site ends, and says where something is wrong.
///
/// The first byte of an input says which file of a small site it takes the place of.
struct FrontMatterEntry: FuzzEntry {
    private static let places = [
        "about.md", "site.yml", "index.md", "series/harbor-lights.md", "micro-credentials/listening/2024-05/index.md",
        "micro-credentials/listening/2024-05/rubric.md", "commitments/1-open-doors.md", "news/2024-05-01-start.md",
        "sources/handbook.md", "about.es.md", "site.es.yml", "news/other.md", "commitments/matrix.md",
    ]

    let seeds: [[UInt8]]
    let words = [
        "---\n", "title: ", "summary: ", "date: 2024-02-30", "&a ", "*a", "<<: *a", "!!binary ", "!!python/object ",
        "? ",
        "- ", "|\n  ", ">-\n  ", "\"\\x", "[*a, *a]", "{a: &b [*a]}", "%YAML 1.1\n", "...\n", "#", "sources: [",
        "\u{2028}",
        "0x1F", ".inf", "~", "'", "\"", ": ", "\t", "micro-credentials: ", "badge: {image: ../../../etc/passwd}",
        "repository:\n  edit: javascript:alert(1)/{path}\n", "url: javascript:alert(1)", "## Outcomes\n", "| a | b |\n",
        "[Source: x](../sources/handbook.md)", "level: 99999999999999999999",
    ]
    private let site: URL
    private let tree: SourceTree

    init(in folder: URL) throws {
        site = folder.appending(path: "site")
        let source = SeedFiles.baseSite
        let paths = SeedFiles.paths(below: source.appending(path: "content"))
        try FileManager.default.copyItem(at: source, to: site)
        try FileManager.default.createDirectory(
            at: site.appending(path: "templates"), withIntermediateDirectories: true)
        for place in Self.places {
            let file = site.appending(path: "content/\(place)").path
            if !FileManager.default.fileExists(atPath: file) {
                try Data().write(to: URL(filePath: file))
            }
        }
        var log = DiagnosticLog()
        tree = SourceTree(reading: site.path, log: &log)
        let texts = paths.filter { $0.hasSuffix(".md") || $0 == "site.yml" }
        let delivered = SeedFiles.files(below: "content", ending: [".md", ".yml"])
        let broken = SeedFiles.files(below: "Tests/Fixtures/invalid", ending: [".md", ".yml"], atMost: 4_000)
        seeds =
            try texts.map { path in
                let place = Self.places.firstIndex(of: path) ?? 0
                return [UInt8(place)] + (try SeedFiles.bytes(source.appending(path: "content/\(path)")))
            } + (delivered + broken).enumerated().map { [UInt8($0.offset % Self.places.count)] + $0.element }
    }

    func run(_ input: [UInt8]) throws {
        let place = Self.places[Int(input.first ?? 0) % Self.places.count]
        let file = site.appending(path: "content/\(place)")
        let before = try Data(contentsOf: file)
        try Data(input.dropFirst()).write(to: file)
        defer { try? before.write(to: file) }
        var log = DiagnosticLog()
        let content = CatalogLoader.content(reading: tree, log: &log)
        try expect(content != nil || log.hasErrors, "content was refused without a word")
        try ReportRules.check(log)
        let isHere = log.sorted.allSatisfy { $0.place.path?.hasPrefix("content") ?? true }
        try expect(isHere, "a diagnostic names a file that is none of the content")
    }
}
