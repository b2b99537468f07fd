import Diagnostics

extension Diagnostic.Place {
    /// The beginning of a line whose text is withheld.
    static func line(_ number: Int, of path: String) -> Diagnostic.Place {
        let line = SourceText(path: path, bytes: [], excerpts: .withheld, firstLine: number)
        return .range(line.range(0..<0))
    }
}
