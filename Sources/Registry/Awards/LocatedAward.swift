package import Diagnostics
import JSONText

/// An award with its line, for problems that only the catalog or another line can show.
package struct LocatedAward: Sendable {
    package let award: RegisteredAward
    /// The path of its file that diagnostics show.
    package let path: String
    /// From 1.
    package let lineNumber: Int
    /// The line, without its line end.
    package let bytes: ArraySlice<UInt8>

    /// The line, withheld from diagnostics.
    package var line: SourceText {
        SourceText(path: path, bytes: Array(bytes), excerpts: .withheld, firstLine: lineNumber)
    }

    /// Where the line begins.
    package var place: SourceRange { line.range(0..<0) }

    /// Where the value of a member stands, or else the line begins.
    ///
    /// It reads the line once more, which only a problem is reason for.
    package func place(of member: String) -> SourceRange {
        let line = line
        return line.range((try? JSONValue(parsing: line.bytes))?.object?[member]?.value.range ?? 0..<0)
    }
}
