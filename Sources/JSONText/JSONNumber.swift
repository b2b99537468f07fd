/// A number as it is spelt in a JSON text (RFC 8259, section 6: <https://www.rfc-editor.org/rfc/rfc8259#section-6>).
package struct JSONNumber: Sendable, Hashable {
    /// The spelling, such as `-0`, `12` or `1.50e3`.
    package let text: String

    /// For the parser, which has checked the spelling.
    init(checked text: String) { self.text = text }

    package init(_ value: Int) { self.text = String(value) }

    /// The value where the spelling has neither fraction nor exponent and fits in 64 bits, else nil.
    package var int: Int? { Int(text) }

    /// The nearest IEEE 754 double, or nil where the number is too large for one.
    package var double: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }
}
