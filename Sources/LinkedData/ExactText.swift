/// Text that is equal only to the same code points.
///
/// RDF compares terms code point by code point (<https://www.w3.org/TR/rdf11-concepts/#section-IRIs>); `String` would
/// also take letters for equal that are composed differently.
struct ExactText: Sendable, Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
        // Not `String`'s own hash, which texts can be made to share.
        let isWhole: ()? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isWhole == nil { for byte in text.utf8 { hasher.combine(byte) } }
        hasher.combine(text.utf8.count)
    }
}
