/// What a roster's row says under one heading, trimmed.
struct RosterCell: Withheld {
    let column: RosterColumn
    let text: String
    /// Where it stands in the file's text.
    let range: Range<Int>

    var kindOfSecret: String { "cell" }
}
