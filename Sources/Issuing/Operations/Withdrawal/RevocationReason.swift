package import CatalogModel
package import Registry

/// Why an award is withdrawn; it is written to the private log and nowhere else.
package enum RevocationReason: String, Sendable, CaseIterable {
    case issuedInError = "issued-in-error"
    case evidenceWithdrawn = "evidence-withdrawn"
    case holderRequest = "holder-request"
    case replaced

    /// What the public is told.
    package var outcome: Revocation.Outcome { self == .replaced ? .replaced : .revoked }

    /// The line of the private log, with its line end: instant, award and reason, separated by commas.
    package func logLine(of award: AwardID, at run: UTCInstant) -> [UInt8] {
        Array("\(run),\(award),\(rawValue)\n".utf8)
    }
}
