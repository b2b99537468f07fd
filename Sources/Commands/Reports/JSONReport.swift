import Diagnostics
import JSONText

/// Diagnostics for programs, in the form that docs/checking.md describes.
///
/// ```json
/// {"version": 1, "errors": 1, "warnings": 0, "diagnostics": [
///   {"id": "invalid-date", "severity": "error", "message": "…", "hint": "…", "file": "content/about.md",
///    "start": {"line": 3, "column": 7}, "end": {"line": 3, "column": 12}, "notes": []}]}
/// ```
struct JSONReport {
    private let diagnostics: [Diagnostic]
    private let paths: ReportedPaths

    init(_ diagnostics: [Diagnostic], paths: ReportedPaths) {
        self.diagnostics = diagnostics
        self.paths = paths
    }

    var text: String {
        let document: JSONOutput = [
            "version": 1,
            "errors": .int(diagnostics.count { $0.severity == .error }),
            "warnings": .int(diagnostics.count { $0.severity == .warning }),
            "diagnostics": .array(diagnostics.map(value)),
        ]
        return String(decoding: JSONWriter(layout: .pretty).bytes(of: document), as: UTF8.self)
    }

    private func value(of diagnostic: Diagnostic) -> JSONOutput {
        .object(omittingNil: [
            "id": .string(diagnostic.id),
            "severity": .string(diagnostic.severity.rawValue),
            "message": .string(diagnostic.message),
            "hint": diagnostic.hint.map { .string($0) },
            "file": diagnostic.place.path.map { .string(paths.path($0)) },
            "start": diagnostic.place.range.map { value(of: $0.start) },
            "end": diagnostic.place.range.map { value(of: $0.end) },
            "notes": .array(diagnostic.notes.map(value)),
        ])
    }

    private func value(of note: Diagnostic.Note) -> JSONOutput {
        .object(omittingNil: [
            "message": .string(note.message),
            "file": note.place.path.map { .string(paths.path($0)) },
            "start": note.place.range.map { value(of: $0.start) },
            "end": note.place.range.map { value(of: $0.end) },
        ])
    }

    private func value(of position: SourcePosition) -> JSONOutput {
        ["line": .int(position.line), "column": .int(position.column)]
    }
}
