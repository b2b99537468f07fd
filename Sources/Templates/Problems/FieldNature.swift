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
        case .view(let shape), .optionalView(let shape): self = .view(fields: shape.shape.names)
        }
    }
}
