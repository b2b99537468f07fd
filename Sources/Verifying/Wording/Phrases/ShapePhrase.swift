import Diagnostics

/// The words of `ShapeProblem`.
package enum ShapePhrase: String, Phrasebook {
    case contexts =
        "'@context' must begin with 'https://www.w3.org/ns/credentials/v2' and the context of Open Badges 3.0"
    case type = "'type' must include {names}"
    case notDateTime = "'{name}' must be a date and time with a zone, as in '2026-07-01T12:00:00Z'"
    case withoutCriteria = "'criteria' must have an 'id' or a 'narrative'"
    case withoutIdentity = "'credentialSubject' must have an 'id' or an 'identifier'"
    case notAddress = "'{name}' must be an https address"
    case assertionContext = "'@context' must include 'https://w3id.org/openbadges/v2'"
}
