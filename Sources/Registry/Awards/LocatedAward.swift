/// An award with the number of its line in its file, by which its batch finds the line again.
package struct LocatedAward: Sendable {
    package let award: RegisteredAward
    /// From 1.
    package let lineNumber: Int
}
