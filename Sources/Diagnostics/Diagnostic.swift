/// A mistake in the user's files: what is wrong, where, and what to do next.
///
/// Each module states its problems as cases of an enum that conforms to `Problem`; the words stand in one file a module.
package struct Diagnostic: Sendable {
    /// How bad it is: an error keeps the site from being written, a warning does not.
    package enum Severity: String, Sendable, Comparable {
        case warning
        case error

        package static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
    }

    /// Where a diagnostic points: a range of a text, a whole file or folder, or nothing in particular.
    package enum Place: Sendable {
        case nowhere
        case path(String)
        case range(SourceRange)
    }

    /// A second place that explains the first, such as where a name was used before.
    package struct Note: Sendable {
        package let message: String
        package let place: Place

        package init(_ message: String, at place: Place) {
            self.message = message
            self.place = place
        }
    }

    /// The stable name of the kind of problem, such as `unknown-key`; wording may change, this does not.
    package let id: String
    package let severity: Severity
    /// One line, lower case, no full stop, the user's text in 'single quotes'.
    package let message: String
    package let place: Place
    package let notes: [Note]
    /// What to do next, in plain words.
    package let hint: String?

    package init(_ problem: some Problem, at place: Place, notes: [Note] = []) {
        self.id = problem.id
        self.severity = problem.severity
        self.message = problem.message
        self.place = place
        self.notes = notes
        self.hint = problem.hint
    }

    package init(_ problem: some Problem, at range: SourceRange, notes: [Note] = []) {
        self.init(problem, at: .range(range), notes: notes)
    }
}

/// The facts of one kind of mistake, and the words for them.
package protocol Problem: Sendable {
    /// Lower case with hyphens; never changes once released.
    var id: String { get }
    var severity: Diagnostic.Severity { get }
    var message: String { get }
    var hint: String? { get }
}

extension Problem {
    package var severity: Diagnostic.Severity { .error }
    package var hint: String? { nil }
}

extension Diagnostic.Place {
    /// The path of the file, where there is one.
    package var path: String? {
        switch self {
        case .nowhere: nil
        case .path(let path): path
        case .range(let range): range.source.path
        }
    }

    /// The stretch of a text, where the place is one.
    package var range: SourceRange? {
        if case .range(let range) = self { range } else { nil }
    }

    /// Line and column, where the place is in a text.
    package var position: SourcePosition? {
        if case .range(let range) = self { range.start } else { nil }
    }
}
