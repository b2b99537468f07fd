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

    /// Whether there is an error that points at this file or folder.
    package func hasErrors(in path: String) -> Bool {
        found.contains { $0.severity == .error && $0.place.path == path }
    }

    /// Whether there is an error in a file whose path begins so.
    package func hasErrorsBelow(_ prefix: String) -> Bool {
        found.contains { $0.severity == .error && $0.place.path?.hasPrefix(prefix) == true }
    }

    /// Takes one diagnostic in; the order of taking does not show.
    package mutating func add(_ diagnostic: Diagnostic) { found.append(diagnostic) }

    /// Takes a problem in that points at a stretch of a text.
    package mutating func add(_ problem: some Problem, at range: SourceRange, notes: [Diagnostic.Note] = []) {
        found.append(Diagnostic(problem, at: .range(range), notes: notes))
    }

    /// Takes a problem in that points at a file as a whole, or at nothing.
    package mutating func add(_ problem: some Problem, at place: Diagnostic.Place, notes: [Diagnostic.Note] = []) {
        found.append(Diagnostic(problem, at: place, notes: notes))
    }

    /// Takes in what was found by another task.
    package mutating func add(contentsOf other: DiagnosticLog) { found += other.found }

    /// By path, then place, then id and message: two runs over the same files list the same.
    package var sorted: [Diagnostic] {
        found.map { (diagnostic: $0, key: SortKey($0)) }.sorted { $0.key < $1.key }.map(\.diagnostic)
    }

    /// Compares places by byte, which needs no counting of columns.
    private struct SortKey: Comparable {
        let path: String
        let line: Int
        let offset: Int
        let words: [String]

        init(_ diagnostic: Diagnostic) {
            path = diagnostic.place.path ?? ""
            words = [diagnostic.id, diagnostic.message]
            if case .range(let range) = diagnostic.place {
                line = range.source.firstLine
                offset = range.bytes.lowerBound
            } else {
                line = 0
                offset = -1
            }
        }

        static func < (left: SortKey, right: SortKey) -> Bool {
            if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
            if left.line != right.line { return left.line < right.line }
            if left.offset != right.offset { return left.offset < right.offset }
            return left.words.lexicographicallyPrecedes(right.words)
        }
    }
}
