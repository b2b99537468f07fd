import Diagnostics

/// What can be wrong with the templates and the strings of the interface.
enum TemplateProblem: Problem {
    case notUTF8
    /// - Parameter ending: the closing delimiter that is missing.
    case unclosedTag(ending: String)
    case emptyTag
    case invalidName(String)
    case badDelimiters
    case ignoredInParent(name: String)
    case unclosedSection(role: TagRole, name: String)
    case unmatchedClose(name: String, open: String?)
    case unknownVariable(name: String, known: [String])
    case unknownSection(name: String, known: [String])
    case unknownPartial(name: String, isParent: Bool, known: [String])
    case unknownBlock(name: String, parent: String, known: [String])
    case wrongTag(WrongTag)
    case recursivePartial(name: String)
    case missingTemplate(name: String, known: [String])
    case missingString(key: String, path: String, known: [String])
}

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

/// The kinds of fields as far as wording needs them apart.
enum FieldNature: Sendable {
    case text
    case markup
    case flag
    case list
    /// - Parameter fields: the names of its fields.
    case view(fields: [String])
}

extension FieldNature {
    init(_ kind: FieldKind) {
        switch kind {
        case .text, .optionalText: self = .text
        case .markup, .optionalMarkup: self = .markup
        case .flag: self = .flag
        case .list, .texts: self = .list
        case .view(let shape), .optionalView(let shape): self = .view(fields: shape().names)
        }
    }
}
