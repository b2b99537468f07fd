import Foundation
import TestSupport
import Testing

/// The examples in explanations are what the program says of the mistakes in `Tests/Fixtures/invalid`.
@Suite struct PlantedMistakeTests {
    private static let names = ["First", "Second", "Third"]
    private static let width = 116

    @Test func writesTheReportsOfFixtures() throws {
        let reports = try Self.reports()
        #expect(reports.count > 120, "the fixtures are no longer found")
        let size = (reports.count + Self.names.count - 1) / Self.names.count
        for (index, name) in Self.names.enumerated() {
            let part = reports.dropFirst(index * size).prefix(size)
            let file = GeneratedFile(path: "Sources/Explanations/PlantedMistake+\(name).swift")
            #expect(
                try file.isCurrent(Self.source(name: name.lowercased(), part)),
                "\(file.path) is out of date: CONTRIBUTING.md says how it is written")
        }
    }

    /// The report of one fixture for each id: of the one that is named after it, or else of the first of its shapes.
    private static func reports() throws -> [(id: String, report: String)] {
        let folder = Workplace.fixtures.appending(path: "invalid")
        var reports: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let id = name.components(separatedBy: "--")[0]
            guard id != "several-mistakes", reports[id] == nil else { continue }
            let expected = try String(contentsOf: folder.appending(path: "\(name)/expected.txt"), encoding: .utf8)
            let blocks = expected.components(separatedBy: "\n\n")
            let block = blocks.first { $0.split(separator: "\n").first?.hasSuffix("[\(id)]") == true }
            reports[id] = block?.replacing("ROOT/", with: "")
        }
        return reports.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func source(name: String, _ reports: some Sequence<(id: String, report: String)>) -> String {
        var lines: [String] = []
        for (id, report) in reports {
            lines.append("== \(id)")
            lines += report.components(separatedBy: "\n").flatMap(folded)
        }
        let text = lines.map { $0.isEmpty ? "\n" : "        \($0)\n" }.joined()
        let quotes = String(repeating: "\"", count: 3)
        return """
            // Written by PlantedMistakeTests from Tests/Fixtures/invalid; CONTRIBUTING.md says how.

            extension PlantedMistake {
                static let \(name) = #\(quotes)

            """ + text + """
                        \(quotes)#
                }

                """
    }

    /// A line that is too long for a source file, cut after a blank.
    private static func folded(_ line: String) -> [String] {
        var rest = Substring(line)
        var lines: [String] = []
        while rest.count > width - 10, let cut = rest.prefix(width - 10).lastIndex(of: " "), cut > rest.startIndex {
            lines.append(rest[...cut] + "\\#")
            rest = rest[rest.index(after: cut)...]
        }
        return lines + [String(rest)]
    }
}
