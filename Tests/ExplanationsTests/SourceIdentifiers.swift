import Foundation
import TestSupport

/// The ids of all problems, read from the files that hold their words.
///
/// The enums themselves cannot be listed: their cases carry facts.
struct SourceIdentifiers {
    let all: Set<String>
    /// Files that make something a `Problem`.
    let files: [String]

    /// - Throws: where the sources cannot be read.
    init() throws {
        let sources = Workplace.repository.appending(path: "Sources").resolvingSymlinksInPath()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
            .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Explanations/") && !$0.hasPrefix("Diagnostics/") }
        var ids: Set<String> = []
        var files: [String] = []
        for path in paths {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            let isWording = ["(id: String, message: String", "var id: String {"].contains(where: text.contains)
            guard isWording || text.contains(#/: Problem(,[^{]*)? \{/#) else { continue }
            files.append(path)
            // A row of a table of words, or a text beside others in a property `id`.
            for match in text.matches(of: #/\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)",\s*(?:"|[a-z]+ ==|mistake)/#) {
                ids.insert(String(match.output.1))
            }
            for match in text.matches(of: #/\(\n\s*"([a-z]+)",\s*"/#) { ids.insert(String(match.output.1)) }
            for body in text.matches(of: #/var id: String \{([^}]*)\}/#) {
                for literal in body.output.1.matches(of: #/"([a-z0-9]+(?:-[a-z0-9]+)+)"/#) {
                    ids.insert(String(literal.output.1))
                }
            }
        }
        // The kinds of what one file can name in another are part of an id.
        let kinds = try String(
            contentsOf: sources.appending(path: "ContentLoading/ReferenceKind.swift"), encoding: .utf8)
        for match in kinds.matches(of: #/case (\w+)(?: = "([a-z-]+)")?\n/#) {
            ids.insert("unknown-" + String(match.output.2 ?? match.output.1))
        }
        self.all = ids
        self.files = files
    }
}
