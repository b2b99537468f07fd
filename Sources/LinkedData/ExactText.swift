/// Text that is equal only to the same code points.
///
/// RDF compares terms code point by code point (<https://www.w3.org/TR/rdf11-concepts/#section-IRIs>); `String` would
/// also take letters for equal that are composed differently.
struct ExactText: Sendable, Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
        // Eight bytes at a time; not `String`'s own hash, which texts can be made to share.
        var (word, count): (UInt64, UInt64) = (0, 0)
        for byte in text.utf8 {
            word = word << 8 | UInt64(byte)
            count += 1
            if count & 7 == 0 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
    }
}
