/// What was counted while an export was read, beside its rows.
struct ImportCounts {
    private var lines: [LeftOut.Reason: [Int]] = [:]
    private var files: [LeftOut.Reason: [String]] = [:]
    /// Rows below the headings with something in them.
    var rows = 0
    /// Rows whose year was written with two digits.
    var shortYears = 0
    /// Rows with a name and without consent to show it.
    var namesWithheld = 0

    mutating func leaveOut(_ line: Int, _ reason: LeftOut.Reason) { lines[reason, default: []].append(line) }

    mutating func leaveOut(_ file: String, _ reason: LeftOut.Reason) { files[reason, default: []].append(file) }

    var all: [LeftOut] {
        LeftOut.Reason.allCases.compactMap { reason in
            let found = LeftOut(reason: reason, lines: lines[reason] ?? [], files: files[reason] ?? [])
            return found.count > 0 ? found : nil
        }
    }
}
