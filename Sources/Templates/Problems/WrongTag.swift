/// A name that exists, in a tag that its kind of field does not allow.
enum WrongTag: Sendable {
    /// `{{x}}` on something that is never shown as text.
    case noText(name: String, FieldNature)
    case escapedMarkup(name: String)
    case unescapedText(name: String)
    /// A section over something that is always there.
    case alwaysThere(name: String, FieldNature)
    /// An optional field used where it may be missing.
    case maybeMissing(name: String, section: String)
    /// `{{a.b}}` where `a` is nothing that has fields.
    case noFields(name: String, FieldNature)
    case contextWithoutText
    case contextAsSection
    case stringAsSection(name: String)
    case unescapedString(name: String)
}
