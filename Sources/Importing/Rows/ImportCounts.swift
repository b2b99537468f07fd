/// What was counted while an export was read, beside its rows.
struct ImportCounts {
    private(set) var leftOut: [LeftOut.Reason: [Int]] = [:]
    /// Rows below the headings with something in them.
    var rows = 0
    /// Rows whose year was written with two digits.
    var shortYears = 0
    /// Rows with a name and without consent to show it.
    var namesWithheld = 0

    mutating func leaveOut(_ line: Int, _ reason: LeftOut.Reason) { leftOut[reason, default: []].append(line) }

    var all: [LeftOut] {
        LeftOut.Reason.allCases.compactMap { reason in leftOut[reason].map { LeftOut(reason: reason, lines: $0) } }
    }
}
