/// What a template may do with a field.
@usableFromInline
enum FieldKind: Sendable {
    case text
    case optionalText
    case markup
    case optionalMarkup
    case flag
    case list(NestedShape)
    case texts
    case view(NestedShape)
    case optionalView(NestedShape)

    var isOptional: Bool {
        switch self {
        case .optionalText, .optionalMarkup, .optionalView: true
        case .text, .markup, .flag, .list, .texts, .view: false
        }
    }

    var isList: Bool {
        switch self {
        case .list, .texts: true
        default: false
        }
    }
}
