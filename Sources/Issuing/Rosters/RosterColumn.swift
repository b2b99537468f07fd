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
}
