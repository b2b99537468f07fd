/// A note beside words that stay as they are because badges carry them: what is wrong with them, and since when that is known.
package struct Correction: Sendable {
    package let date: PartialDate
    package let text: String

    package init(date: PartialDate, text: String) {
        self.date = date
        self.text = text
    }
}
