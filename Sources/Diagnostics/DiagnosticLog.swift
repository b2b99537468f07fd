/// Everything found wrong in one run, in a fixed order whatever order it was found in.
///
/// Functions that may find problems take a log `inout` and go on; the caller stops before writing if it has errors.
package struct DiagnosticLog: Sendable {
    private var found: [Diagnostic] = []

    package init() {}

    package var hasErrors: Bool { found.contains { $0.severity == .error } }
    package var errorCount: Int { found.count { $0.severity == .error } }
    package var warningCount: Int { found.count { $0.severity == .warning } }
    package var isEmpty: Bool { found.isEmpty }

    package mutating func add(_ diagnostic: Diagnostic) { found.append(diagnostic) }

    package mutating func add(_ problem: some Problem, at range: SourceRange, notes: [Diagnostic.Note] = []) {
        found.append(Diagnostic(problem, at: .range(range), notes: notes))
    }

    package mutating func add(_ problem: some Problem, at place: Diagnostic.Place, notes: [Diagnostic.Note] = []) {
        found.append(Diagnostic(problem, at: place, notes: notes))
    }

    package mutating func add(contentsOf other: DiagnosticLog) { found += other.found }

    /// By path, then position, then id and message: two runs over the same files list the same.
    package var sorted: [Diagnostic] {
        found.map { diagnostic in
            let position = diagnostic.place.position ?? SourcePosition(line: 0, column: 0)
            return (diagnostic, diagnostic.place.path ?? "", position)
        }
        .sorted { left, right in
            if left.1 != right.1 { return left.1.utf8.lexicographicallyPrecedes(right.1.utf8) }
            if left.2 != right.2 { return left.2 < right.2 }
            return (left.0.id, left.0.message) < (right.0.id, right.0.message)
        }
        .map(\.0)
    }
}
