/// What a roster's row says under one heading, trimmed.
package struct RosterCell: Withheld {
    package let column: RosterColumn
    let text: String
    /// Where it stands in the file's text.
    let range: Range<Int>
    /// What the column is called where the cell was taken from a table that is no roster.
    let heading: String?

    package var kindOfSecret: String { "cell" }

    /// - Parameters:
    ///   - column: the heading that it stands under.
    ///   - text: what it says, with white space around it or not.
    ///   - range: where it stands in its file's text.
    ///   - heading: what its column is called there, where that is not what a roster calls it.
    package init(column: RosterColumn, text: String, range: Range<Int>, heading: String? = nil) {
        self.column = column
        self.text = text.trimmedForCell
        self.range = range
        self.heading = heading
    }
}
