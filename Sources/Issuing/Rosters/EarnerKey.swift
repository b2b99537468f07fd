/// The private id by which a learning platform knows an earner, trimmed and in NFC; upper and lower case differ.
///
/// It cannot be printed.
package struct EarnerKey: Sendable, Hashable, Withheld {
    /// The id itself; whoever asks for it sees to it that it stays private.
    package let revealed: String

    package var kindOfSecret: String { "earner id" }

    /// The longest id, in bytes of UTF-8; more is a cell that lost its closing quotation mark.
    static let byteLimit = 256

    /// - Returns: nil for an id that is empty or too long, or has a line end or a character in it that nobody sees: the
    ///   same person could be there with it and without it.
    package init?(_ text: String) {
        let key = text.trimmedForCell.composed
        guard (1...Self.byteLimit).contains(key.utf8.count), !key.unicodeScalars.contains(where: \.isUnseen) else {
            return nil
        }
        self.revealed = key
    }
}
