import Diagnostics

/// What holds for every report, whatever it is about.
enum ReportRules {
    /// So many diagnostics are looked at.
    private static let limit = 200

    /// - Parameter log: what was found.
    /// - Throws: `FuzzFinding` where a diagnostic points outside its text, has no words, or could steer a terminal.
    static func check(_ log: DiagnosticLog) throws(FuzzFinding) {
        let format = ConsoleFormat(usesColor: false)
        for diagnostic in log.sorted.prefix(limit) {
            try expect(!diagnostic.message.isEmpty && !diagnostic.id.isEmpty, "a diagnostic without words")
            let text = format.text(of: diagnostic)
            let isPlain = text.unicodeScalars.allSatisfy { scalar in
                scalar == "\n" || scalar.properties.generalCategory != .control
            }
            try expect(isPlain, "control characters in a report: \(text.debugDescription)")
            guard case .range(let range) = diagnostic.place else { continue }
            let whole = 0...range.source.bytes.count
            try expect(
                whole.contains(range.bytes.lowerBound) && whole.contains(range.bytes.upperBound),
                "[\(diagnostic.id)] points outside its file")
            let start = range.start
            try expect(
                start.line >= 1 && start.column >= 1 && start.line < range.source.firstLine + range.source.lineCount,
                "[\(diagnostic.id)] points at a line that is not there")
        }
    }
}
