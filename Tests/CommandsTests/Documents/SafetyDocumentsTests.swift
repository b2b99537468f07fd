import Foundation
import TestSupport
import Testing

/// What the documents on safety name is there.
struct SafetyDocumentsTests {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: Workplace.repository.appending(path: path), encoding: .utf8)
    }

    @Test(arguments: ["threat-model", "procedures", "keys", "dependencies"])
    func linkToWhatIsThere(_ name: String) throws {
        for match in try text("docs/\(name).md").matches(of: #/\]\((?!https)([^)#]*)(?:#([^)]+))?\)/#) {
            let target = match.output.1.isEmpty ? "\(name).md" : String(match.output.1)
            let file = Workplace.repository.appending(path: "docs/\(target)").standardizedFileURL
            #expect(FileManager.default.fileExists(atPath: file.path), "\(target)")
            guard let anchor = match.output.2, file.pathExtension == "md" else { continue }
            let anchors = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
                $0.hasPrefix("#")
            }
            .map { $0.drop { $0 == "#" }.dropFirst().lowercased().filter { $0.isLetter || $0 == " " || $0 == "-" } }
            .map { $0.replacing(" ", with: "-") }
            #expect(anchors.contains(String(anchor)), "\(target) has no heading '\(anchor)'")
        }
    }

    /// Each test that the threat model cites has the type, and each function, that it names.
    @Test func citeTestsThatExist() throws {
        let model = try text("docs/threat-model.md")
        let cited = model.matches(of: #/\[(\w+)\]\(\.\.\/(Tests\/[\w\/]+\.swift)\)(?:: `(\w+)`)?/#)
        #expect(cited.count > 30)
        for match in cited {
            let source = try text(String(match.output.2))
            #expect(source.contains("struct \(match.output.1)"), "\(match.output.2)")
            if let function = match.output.3 { #expect(source.contains("func \(function)("), "\(function)") }
        }
    }

    /// The second place for the one key that this repository has.
    @Test func giveOutTheFingerprintOfTheSpecimensKey() async throws {
        let list = try await UserRun(["keys", "list", "--specimens"], in: Workplace.repository)
        let fingerprints = list.output.matches(of: #/fingerprint +([0-9a-f]{64})/#).map { String($0.output.1) }
        let shown = try text("docs/keys.md").matches(of: #/[0-9a-f]{64}/#).map { String($0.output) }
        #expect(!shown.isEmpty && shown == fingerprints)
    }
}
