import JSONText

extension JSONOutput {
    /// A text, or nothing for an empty one: CASE and CTDL leave out what has no value.
    static func nonEmpty(_ text: String) -> JSONOutput? { text.isEmpty ? nil : .string(text) }
    /// A list, or nothing for an empty one.
    static func nonEmpty(_ values: [JSONOutput]) -> JSONOutput? { values.isEmpty ? nil : .array(values) }
    /// A list of texts, or nothing for an empty one.
    static func nonEmpty(_ texts: [String]) -> JSONOutput? { texts.isEmpty ? nil : .strings(texts) }
}
