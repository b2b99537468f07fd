package import CatalogModel

/// Checks badges: what the time is, where documents come from and whom to expect are the caller's to say.
///
/// ```swift
/// let verifier = Verifier(now: now, source: folder, expectedIssuer: .site(folder.issuer))
/// let verification = await verifier.verify(ReceivedBadge(bytes))
/// ```
package struct Verifier: Sendable {
    let now: UTCInstant
    let source: any DocumentSource
    let expectedIssuer: ExpectedIssuer
    let recipient: RecipientAddress?

    package init(
        now: UTCInstant, source: any DocumentSource, expectedIssuer: ExpectedIssuer = .none,
        recipient: RecipientAddress? = nil
    ) {
        self.now = now
        self.source = source
        self.expectedIssuer = expectedIssuer
        self.recipient = recipient
    }

    /// Asks the source for at most four documents, one after the other.
    package func verify(_ badge: ReceivedBadge) async -> Verification {
        var findings = Findings()
        var documents = DocumentReading(source)
        switch badge.content {
        case .refused(let objection): findings.results[.format] = .failed(objection)
        case .beyond(let obstacle): findings.results[.format] = .notChecked(obstacle)
        case .credential(let document):
            findings.standard = .openBadges3
            await check(credential: document, beside: badge.twin, &documents, &findings)
        case .assertion(let document):
            findings.standard = .openBadges2
            await check(assertion: document, &documents, &findings)
        }
        findings.stop(.formatNotPassed)
        return Verification(findings, asOf: now)
    }
}
