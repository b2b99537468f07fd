/// Why a text was not read: cmark-gfm 0.29 takes time by the square of some things, and there were too many of them.
package struct MarkdownOverload: Equatable, Sendable {
    package enum Cause: Equatable, Sendable {
        /// So many marks of emphasis, links and the like in one paragraph, heading or cell.
        case marks(Int)
        /// Lines with too many `|` in all.
        case columns
        /// A line such as `-|-`, which may begin a table, below too many lines of a paragraph.
        case delimiterRow
        /// Long text below too many quotes and lists in each other.
        case depth
    }

    package let cause: Cause
    /// Where in the source the line, or the first line of the paragraph, begins with which the limit was reached.
    package let place: Int

    package init(cause: Cause, place: Int) {
        self.cause = cause
        self.place = place
    }
}
