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
        case .contexts:
            "'@context' must begin with 'https://www.w3.org/ns/credentials/v2' and the context of Open Badges 3.0"
        case .type(let names): "'type' must include \(names.map { "'\($0)'" }.joined(separator: " or "))"
        case .notDateTime(let name): "'\(name)' must be a date and time with a zone, as in '2026-07-01T12:00:00Z'"
        case .withoutCriteria: "'criteria' must have an 'id' or a 'narrative'"
        case .withoutIdentity: "'credentialSubject' must have an 'id' or an 'identifier'"
        case .notAddress(let name): "'\(name)' must be an https address"
        case .assertionContext: "'@context' must include 'https://w3id.org/openbadges/v2'"
        }
    }
}
