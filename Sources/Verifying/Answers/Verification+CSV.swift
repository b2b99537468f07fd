extension Verification {
    /// The first line of a table of answers, with its line end.
    package static let tableHeader =
        (["source", "verdict"] + CheckName.allCases.map(\.rawValue) + ["reasons"]).joined(separator: ",") + "\r\n"

    /// The answer as one line of a table: <https://www.rfc-editor.org/rfc/rfc4180>.
    ///
    /// - Parameter source: where the badge came from, as the caller named it.
    /// - Returns: `passed`, `failed` or `not checked` for each check, then the reasons of those that did not pass; with a line
    ///   end.
    package func tableRow(source: String) -> String {
        let reasons = checks.filter { $0.result.outcome != .passed }.map { "\($0.name.rawValue): \($0.result.reason)" }
        let cells =
            [source.oneLine, verdict.rawValue] + checks.map(\.result.outcome.rawValue)
            + [reasons.joined(separator: "; ")]
        return cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// The line of a badge that could not be had: no check was made.
    ///
    /// - Parameters:
    ///   - source: where the badge should have come from.
    ///   - failure: why it did not.
    /// - Returns: the line.
    package static func tableRow(source: String, without failure: String) -> String {
        let checks = CheckName.allCases.map { _ in CheckResult.Outcome.notChecked.rawValue }
        return ([source.oneLine, Verdict.notChecked.rawValue] + checks + [failure.oneLine]).map(cell)
            .joined(separator: ",") + "\r\n"
    }

    /// What a spreadsheet takes for a formula when it begins a cell.
    private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// A cell that is shown and never run.
    private static func cell(_ text: String) -> String {
        let inert = text.first.map(formulaStarts.contains) == true ? "'" + text : text
        let needsQuotes = inert.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return needsQuotes
            ? "\"" + inert.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : inert
    }
}
