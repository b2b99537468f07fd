/// Diagnostics as a person reads them in a terminal: one line to click on, the source line with what is meant
/// underlined, then notes and a hint.
package struct ConsoleFormat: Sendable {
    /// The widest part of a source line that a frame shows, in characters; longer lines are cut around the place.
    private static let frameWidth = 100

    private let usesColor: Bool

    /// - Parameter usesColor: whether the text goes to a terminal that shows ANSI colours.
    package init(usesColor: Bool) {
        self.usesColor = usesColor
    }

    /// The text of one diagnostic, ending in a line end.
    package func text(of diagnostic: Diagnostic) -> String {
        var lines = [headline(of: diagnostic)]
        if case .range(let range) = diagnostic.place { lines += frame(of: range) }
        for note in diagnostic.notes { lines.append("   = note: " + prefix(note.place) + shown(note.message)) }
        if let hint = diagnostic.hint { lines.append("   = hint: " + shown(hint)) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The source line with what is meant underlined; nil where a diagnostic points at no text, or at one that is not shown.
    package func frame(of diagnostic: Diagnostic) -> String? {
        guard case .range(let range) = diagnostic.place else { return nil }
        let lines = frame(of: range)
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    private func headline(of diagnostic: Diagnostic) -> String {
        let severity =
            switch diagnostic.severity {
            case .error: styled("error:", "1;31")
            case .warning: styled("warning:", "1;35")
            }
        return "\(prefix(diagnostic.place))\(severity) \(styled(shown(diagnostic.message), "1")) [\(diagnostic.id)]"
    }

    private func prefix(_ place: Diagnostic.Place) -> String {
        guard let path = place.path else { return "" }
        guard let position = place.position else { return "\(shown(path)): " }
        return "\(shown(path)):\(position.line):\(position.column): "
    }

    /// The source line with carets below; none where the text is withheld or the place is past the last line.
    private func frame(of range: SourceRange) -> [String] {
        let source = range.source
        guard source.excerpts == .shown else { return [] }
        let line = source.line(at: range.bytes.lowerBound)
        let lineRange = source.rangeOfLine(line)
        let start = min(range.bytes.lowerBound, lineRange.upperBound)
        let end = max(start, min(range.bytes.upperBound, lineRange.upperBound))
        // Only what may be shown is decoded: a line can be very long, and hold a problem in every word.
        let window = 4 * Self.frameWidth
        let beforeRange = source.suffix(of: lineRange.lowerBound..<start, atMost: window)
        let markedRange = source.prefix(of: start..<end, atMost: window)
        let afterRange = source.prefix(of: end..<lineRange.upperBound, atMost: window)
        let before = Array(shown(source.text(in: beforeRange)))
        let marked = Array(shown(source.text(in: markedRange)))
        let after = Array(shown(source.text(in: afterRange)))

        let shownBefore = before.suffix(Self.frameWidth / 2)
        let shownMarked = marked.prefix(Self.frameWidth)
        let shownAfter = after.prefix(max(0, Self.frameWidth - shownBefore.count - shownMarked.count))
        let isCutBefore = shownBefore.count < before.count || beforeRange.lowerBound > lineRange.lowerBound
        let isCutAfter =
            shownMarked.count + shownAfter.count < marked.count + after.count || markedRange.upperBound < end
            || afterRange.upperBound < lineRange.upperBound
        let opening = isCutBefore ? "…" : ""
        let closing = isCutAfter ? "…" : ""

        let number = String(line + source.firstLine - 1)
        let margin = String(repeating: " ", count: max(number.count, 2))
        let gutter = String(repeating: " ", count: margin.count - number.count) + number
        let text = opening + String(shownBefore + shownMarked + shownAfter) + closing
        let indent = String(repeating: " ", count: opening.count + shownBefore.count)
        let carets = String(repeating: "^", count: max(1, shownMarked.count))
        return ["\(margin) |", "\(gutter) | \(text)", "\(margin) | \(indent)\(styled(carets, "1;32"))"]
    }

    /// The text on one line, a tab as wide as one space, so that carets stand below what they mark; a message, too, quotes
    /// what others wrote.
    private func shown(_ text: String) -> String { text.replacing("\t", with: " ").onOneLine }

    private func styled(_ text: String, _ code: String) -> String {
        usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
