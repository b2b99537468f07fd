/// What reading a field gives, with the types of nested views erased.
@usableFromInline
enum FieldValue: Sendable {
    case absent
    case flag(Bool)
    case text(String)
    case markup(TrustedMarkup)
    case view(ErasedView)
    case list(ErasedList)

    /// Whether a section shows; an empty text is still there.
    var isShown: Bool {
        switch self {
        case .absent: false
        case .flag(let isSet): isSet
        case .list(let list): list.count > 0
        case .text, .markup, .view: true
        }
    }
}
