import Diagnostics
import Explanations
import JSONText

/// Diagnostics as a SARIF 2.1.0 log, for code hosts and editors.
struct SARIFReport {
    private let diagnostics: [Diagnostic]
    private let paths: ReportedPaths

    init(_ diagnostics: [Diagnostic], paths: ReportedPaths) {
        self.diagnostics = diagnostics
        self.paths = paths
    }

    var text: String {
        let ids = Set(diagnostics.map(\.id)).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
        let driver: JSONOutput = [
            "name": "Rosette",
            "semanticVersion": .string(ProgramIdentity.version),
            "rules": .array(ids.map(rule)),
        ]
        let run: JSONOutput = [
            "tool": ["driver": driver],
            "columnKind": "utf16CodeUnits",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "results": .array(diagnostics.map { result(of: $0, rule: places[$0.id] ?? 0) }),
        ]
        let document: JSONOutput = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
        ]
        return String(decoding: JSONWriter(layout: .pretty).bytes(of: document), as: UTF8.self)
    }

    private func rule(_ id: String) -> JSONOutput {
        guard let explanation = Explanation.of(id) else { return ["id": .string(id)] }
        return [
            "id": .string(id),
            "shortDescription": ["text": .string(explanation.title)],
            "fullDescription": ["text": .string(explanation.meaning)],
            "help": ["text": .string(explanation.text), "markdown": .string(explanation.markdown)],
        ]
    }

    private func result(of diagnostic: Diagnostic, rule: Int) -> JSONOutput {
        let unplaced = diagnostic.notes.filter { $0.place.path == nil }.map { "note: \($0.message)" }
        let hint = diagnostic.hint.map { "hint: \($0)" }
        let lines = [diagnostic.message] + unplaced + [hint].compactMap { $0 }
        let place = location(of: diagnostic.place)
        let related = diagnostic.notes.compactMap { note in
            location(of: note.place, message: note.message)
        }
        return .object(omittingNil: [
            "ruleId": .string(diagnostic.id),
            "ruleIndex": .int(rule),
            "level": .string(diagnostic.severity.rawValue),
            "message": ["text": .string(lines.joined(separator: "\n"))],
            "locations": place.map { .array([$0]) },
            "relatedLocations": related.isEmpty ? nil : .array(related),
        ])
    }

    private func location(of place: Diagnostic.Place, message: String? = nil) -> JSONOutput? {
        guard let path = place.path else { return nil }
        let physical: JSONOutput = .object(omittingNil: [
            "artifactLocation": artifact(paths.path(path)), "region": place.range.map(region),
        ])
        return .object(omittingNil: [
            "physicalLocation": physical, "message": message.map { ["text": .string($0)] },
        ])
    }

    private func artifact(_ path: String) -> JSONOutput {
        guard !path.hasPrefix("/") else { return ["uri": .string("file://" + Self.encoded(path))] }
        return ["uri": .string(Self.encoded(path)), "uriBaseId": "%SRCROOT%"]
    }

    private func region(_ range: SourceRange) -> JSONOutput {
        let (start, end) = range.inCodeUnits
        return [
            "startLine": .int(start.line), "startColumn": .int(start.column), "endLine": .int(end.line),
            "endColumn": .int(end.column),
        ]
    }

    /// A path as a relative address: everything but what an address may hold is written in hexadecimal.
    private static func encoded(_ path: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/@".utf8)
        return path.utf8.map { byte in
            guard !plain.contains(byte) else { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
