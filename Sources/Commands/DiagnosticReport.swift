import Diagnostics

/// Everything found wrong, as a person reads it, closed by how much it was.
struct DiagnosticReport {
    /// More than anybody reads; beyond it, one mistake is probably made everywhere.
    private static let limit = 1000

    let log: DiagnosticLog
    private let consequence: String
    private let isStrict: Bool

    /// - Parameters:
    ///   - log: what was found.
    ///   - consequence: what an error led to, in words.
    ///   - isStrict: whether a warning counts as an error.
    init(_ log: DiagnosticLog, consequence: String = "nothing was written", isStrict: Bool = false) {
        self.log = log
        self.consequence = consequence
        self.isStrict = isStrict
    }

    /// Whether what was found makes the command fail.
    var isFailure: Bool { log.hasErrors || (isStrict && !log.isEmpty) }

    func print(to terminal: Terminal) {
        guard !log.isEmpty else { return }
        let format = ConsoleFormat(usesColor: terminal.showsColor)
        let sorted = log.sorted
        var text = sorted.prefix(Self.limit).map { format.text(of: $0) + "\n" }.joined()
        if sorted.count > Self.limit { text += "and \(sorted.count - Self.limit) more\n\n" }
        if log.hasErrors {
            text += "\(count(log.errorCount, "error"))"
            if log.warningCount > 0 { text += " and \(count(log.warningCount, "warning"))" }
            text += "; \(consequence)\n"
        } else if isStrict {
            text += "\(count(log.warningCount, "warning")), and '--strict' lets none pass; \(consequence)\n"
        }
        terminal.write(text)
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
