/// What came of a check, with its reason; the words are in `CheckResult+Wording.swift`.
package enum CheckResult: Sendable, Hashable {
    case passed(Confirmation)
    case failed(Objection)
    /// Nothing speaks against the badge here, and nothing for it.
    case notChecked(Obstacle)

    package enum Outcome: String, Sendable, Hashable {
        case passed
        case failed
        case notChecked = "not checked"
    }

    package var outcome: Outcome {
        switch self {
        case .passed: .passed
        case .failed: .failed
        case .notChecked: .notChecked
        }
    }
}
