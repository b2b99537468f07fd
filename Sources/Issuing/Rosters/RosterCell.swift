/// What a roster's row says under one heading, trimmed.
package struct RosterCell: Withheld {
    package let column: RosterColumn
    let text: String
    /// Where it stands in the file's text.
    let range: Range<Int>

    package var kindOfSecret: String { "cell" }

    /// - Parameters:
    ///   - column: the heading that it stands under.
    ///   - text: what it says, with white space around it or not.
    ///   - range: where it stands in its file's text.
    package init(column: RosterColumn, text: String, range: Range<Int>) {
        self.column = column
        self.text = text.trimmedForCell
        self.range = range
    }
}
