package import CatalogModel

/// The answer to a badge: every check with its reason.
///
/// Only the verifier makes one.
package struct Verification: Sendable {
    /// The standards whose badges are read.
    package enum Standard: String, Sendable, Hashable {
        case openBadges3 = "Open Badges 3.0"
        case openBadges2 = "Open Badges 2.0"
    }

    /// Nil for what is neither.
    package let standard: Standard?
    /// All seven, in the order of `CheckName`.
    package let checks: [Check]
    package let facts: BadgeFacts
    /// The documents that were read, in the order of the checks.
    package let basis: [Basis]
    /// The time that dates were compared with.
    package let asOf: UTCInstant

    /// The checks that must have passed; the others must only not have failed.
    private static let required: Set<CheckName> = [.format, .signature, .issuer, .dates, .status]

    init(_ findings: Findings, asOf: UTCInstant) {
        self.standard = findings.standard
        self.checks = CheckName.allCases.map { Check($0, findings.results[$0] ?? .notChecked(.formatNotPassed)) }
        self.facts = findings.facts
        self.basis = findings.basis
        self.asOf = asOf
    }

    package subscript(name: CheckName) -> CheckResult {
        checks.first { $0.name == name }?.result ?? .notChecked(.formatNotPassed)
    }

    package var verdict: Verdict {
        if checks.contains(where: { $0.result.outcome == .failed }) { return .notValid }
        let isComplete = checks.allSatisfy { !Self.required.contains($0.name) || $0.result.outcome == .passed }
        return isComplete ? .valid : .notChecked
    }

    package var isValid: Bool { verdict == .valid }
}
