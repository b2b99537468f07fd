/// What a verification has found so far.
struct Findings: Sendable {
    var standard: Verification.Standard?
    var results: [CheckName: CheckResult] = [:]
    var facts = BadgeFacts()
    var basis: [Basis] = []

    /// Ends a verification early: the checks that have no result were not made, all for one reason.
    mutating func stop(_ obstacle: Obstacle) {
        for name in CheckName.allCases where results[name] == nil { results[name] = .notChecked(obstacle) }
    }
}
