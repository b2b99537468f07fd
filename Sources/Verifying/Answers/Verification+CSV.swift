import TableText

extension Verification {
    /// The first line of a table of answers, with its line end.
    package static let tableHeader =
        TableLine(["source", "verdict"] + CheckName.allCases.map(\.rawValue) + ["reasons"]).text

    /// The answer as one line of a table.
    ///
    /// - Parameter source: where the badge came from, as the caller named it.
    /// - Returns: `passed`, `failed` or `not checked` for each check, then the reasons of those that did not pass; with a line
    ///   end.
    package func tableRow(source: String) -> String {
        let reasons = checks.filter { $0.result.outcome != .passed }.map { "\($0.name.rawValue): \($0.result.reason)" }
        let outcomes = checks.map(\.result.outcome.rawValue)
        return TableLine([source.oneLine, verdict.rawValue] + outcomes + [reasons.joined(separator: "; ")]).text
    }

    /// The line of a badge that could not be had: no check was made.
    ///
    /// - Parameters:
    ///   - source: where the badge should have come from.
    ///   - failure: why it did not.
    /// - Returns: the line.
    package static func tableRow(source: String, without failure: String) -> String {
        let checks = CheckName.allCases.map { _ in CheckResult.Outcome.notChecked.rawValue }
        return TableLine([source.oneLine, Verdict.notChecked.rawValue] + checks + [failure.oneLine]).text
    }
}
