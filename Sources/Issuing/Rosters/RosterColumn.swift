/// A column that a roster may have, by its heading.
package enum RosterColumn: String, Sendable, CaseIterable {
    case email
    case earner
    case credential
    case completed
    case name
    case consent
    case identity
    case credit
    case provider
    /// Who first issued a badge that is issued again here.
    case firstIssuer = "first-issuer"
    case firstIssued = "first-issued"
}
