import Diagnostics
import JSONText

/// Errors as the overlay in the browser is told of them.
struct ProblemNotice: Sendable {
    /// More than anybody reads in a browser; the terminal has all of them.
    private static let limit = 20

    let json: JSONOutput

    static let none = ProblemNotice(DiagnosticLog())

    init(_ log: DiagnosticLog) {
        let errors = log.sorted.filter { $0.severity == .error }
        json = [
            "list": .array(errors.prefix(Self.limit).map(Self.entry)),
            "more": .int(max(0, errors.count - Self.limit)),
        ]
    }

    private static func entry(_ diagnostic: Diagnostic) -> JSONOutput {
        let format = ConsoleFormat(usesColor: false)
        return .object(omittingNil: [
            "place": text(diagnostic.place).map { .string($0) },
            "message": .string(diagnostic.message),
            "id": .string(diagnostic.id),
            "frame": format.frame(of: diagnostic).map { .string($0) },
            "notes": .strings(
                diagnostic.notes.map { note in (text(note.place).map { $0 + ": " } ?? "") + note.message }),
            "hint": diagnostic.hint.map { .string($0) },
        ])
    }

    private static func text(_ place: Diagnostic.Place) -> String? {
        guard let path = place.path else { return nil }
        return place.position.map { "\(path):\($0.line):\($0.column)" } ?? path
    }
}
