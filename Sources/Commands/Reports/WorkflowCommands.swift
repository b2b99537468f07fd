import Diagnostics

/// Diagnostics as commands of a GitHub workflow, which shows each beside its line in a proposed change.
///
/// ```
/// ::error file=content/about.md,line=3,endLine=3,col=7,title=invalid-date::'May 1' is not a date this program reads%0A…
/// ```
struct WorkflowCommands {
    /// More than a host shows, or anybody reads.
    private static let limit = 1000

    private let diagnostics: [Diagnostic]
    private let paths: ReportedPaths

    init(_ diagnostics: [Diagnostic], paths: ReportedPaths) {
        self.diagnostics = diagnostics
        self.paths = paths
    }

    var text: String {
        var text = diagnostics.prefix(Self.limit).map { line(of: $0) + "\n" }.joined()
        let rest = diagnostics.count - Self.limit
        if rest > 0 { text += "::notice title=more::\(rest) more were found; '--format json' lists them all\n" }
        return text
    }

    private func line(of diagnostic: Diagnostic) -> String {
        var properties: [String] = []
        if let path = diagnostic.place.path { properties.append("file=\(escaped(property: paths.path(path)))") }
        if case .range(let range) = diagnostic.place {
            let start = range.start
            properties += ["line=\(start.line)", "endLine=\(range.lastLine)", "col=\(start.column)"]
        }
        properties.append("title=\(escaped(property: diagnostic.id))")
        let command = "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::"
        let notes = diagnostic.notes.map { "note: \(place(of: $0))\($0.message)" }
        let message = ([diagnostic.message] + notes + [diagnostic.hint.map { "hint: \($0)" }].compactMap { $0 }).joined(
            separator: "\n")
        return command + escaped(message)
    }

    private func place(of note: Diagnostic.Note) -> String {
        guard let path = note.place.path else { return "" }
        guard let position = note.place.position else { return "\(paths.path(path)): " }
        return "\(paths.path(path)):\(position.line):\(position.column): "
    }

    private func escaped(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r\n", with: "%0D%0A").replacing("\r", with: "%0D")
            .replacing("\n", with: "%0A")
    }

    /// What stands before the message also ends at colons and commas.
    private func escaped(property text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
