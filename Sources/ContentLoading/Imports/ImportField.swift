/// What a mapping can say where to find in an export: the columns of a roster, and the status that decides which rows count.
package enum ImportField: String, Sendable, CaseIterable {
    case email
    case earner
    case name
    case credential
    case completed
    case consent
    case identity
    case credit
    case provider
    case status

    /// Whether several columns can be joined to it.
    var mayBeJoined: Bool { [.earner, .name, .credential].contains(self) }
    /// Whether it can be the same for every row.
    var mayBeFixed: Bool { ![.email, .earner, .name, .status].contains(self) }
    /// Whether an export's own words can stand for those of a roster.
    var mayHaveWords: Bool { [.consent, .identity, .credit, .provider].contains(self) }
}
