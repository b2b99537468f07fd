/// A block that others stand in, and what its lines after the first begin with.
struct BlockContainer {
    enum Prefix {
        case quoteMark
        /// The columns that a line must be indented by.
        case indent(Int)
    }

    let node: Int
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    /// The container that this one stands in, nil at the top.
    var parent: Int?
    var prefix = Prefix.indent(4)
    /// Where the content begins on the first line, after the container's own mark.
    var content: LineCursor
}
