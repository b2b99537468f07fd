package import Diagnostics

/// An award with the place of its line, for problems that only the catalog can show.
package struct LocatedAward: Sendable {
    package let award: RegisteredAward
    /// The line, withheld from diagnostics.
    package let line: SourceText
    package let editionRange: Range<Int>
    package let creditRange: Range<Int>
}
