/// A value without declared fields, as the data of the Mustache specification's cases.
package enum UncheckedValue: Sendable {
    case null
    case flag(Bool)
    /// Also numbers, as they are written.
    case text(String)
    case list([UncheckedValue])
    case object([String: UncheckedValue])

    /// Whether a section shows.
    var isShown: Bool {
        switch self {
        case .null: false
        case .flag(let isSet): isSet
        case .list(let items): !items.isEmpty
        case .text, .object: true
        }
    }

    /// What a variable shows.
    var shownText: String {
        switch self {
        case .null, .list, .object: ""
        case .flag(let isSet): isSet ? "true" : "false"
        case .text(let text): text
        }
    }
}
