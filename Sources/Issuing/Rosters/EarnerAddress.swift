/// An earner's e-mail address in the one spelling that awards are derived from: trimmed, NFC, lower case.
///
/// It cannot be printed. What it may be used for is to derive an award, to be hashed, and to stand in the list of
/// links.
package struct EarnerAddress: Sendable, Hashable, Withheld {
    /// The address itself; whoever asks for it sees to it that it stays private.
    package let revealed: String

    package var kindOfSecret: String { "e-mail address" }

    /// - Throws: what keeps the text from being an address that mail could reach.
    package init(_ text: String) throws(AddressFault) {
        // Lower case can bring forth what NFC composes again.
        let address = text.trimmedForCell.composed.lowercased().composed
        if let fault = AddressFault(in: address) { throw fault }
        self.revealed = address
    }
}
