/// What a template may do with a field.
@usableFromInline
enum FieldKind: Sendable {
    case text
    case optionalText
    case markup
    case optionalMarkup
    case flag
    /// The shape is made when asked for, since the views of a tree contain themselves.
    case list(@Sendable () -> ViewShape)
    case texts
    case view(@Sendable () -> ViewShape)
    case optionalView(@Sendable () -> ViewShape)

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
