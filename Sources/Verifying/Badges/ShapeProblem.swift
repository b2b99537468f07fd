import Diagnostics

/// What a badge document must say and does not, where its members are of the right kind.
enum ShapeProblem: Problem, Hashable {
    case contexts
    /// One of these types is needed.
    case type([String])
    case notDateTime(String)
    case withoutCriteria
    case withoutIdentity
    case notAddress(String)
    case assertionContext

    var id: String { "badge-shape" }

    var message: String {
        switch self {
        case .contexts: ShapePhrase.contexts()
        case .type(let names): ShapePhrase.type(names.map { "'\($0)'" }.joined(separator: " or "))
        case .notDateTime(let name): ShapePhrase.notDateTime(name)
        case .withoutCriteria: ShapePhrase.withoutCriteria()
        case .withoutIdentity: ShapePhrase.withoutIdentity()
        case .notAddress(let name): ShapePhrase.notAddress(name)
        case .assertionContext: ShapePhrase.assertionContext()
        }
    }
}
