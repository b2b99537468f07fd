import Diagnostics

/// Everything found wrong, as a person reads it, closed by how much it was.
struct DiagnosticReport {
    private let log: DiagnosticLog

    init(_ log: DiagnosticLog) {
        self.log = log
    }

    func print(to terminal: Terminal) {
        guard !log.isEmpty else { return }
        let format = ConsoleFormat(usesColor: terminal.showsColor)
        var text = log.sorted.map { format.text(of: $0) + "\n" }.joined()
        if log.hasErrors {
            text += "\(count(log.errorCount, "error"))"
            if log.warningCount > 0 { text += " and \(count(log.warningCount, "warning"))" }
            text += "; nothing was written\n"
        }
        terminal.write(text)
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
