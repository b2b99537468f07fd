extension Explanation {
    /// For a terminal: lines of at most 90 characters, examples moved in.
    package var text: String {
        """
        \(id): \(title)

        \(Self.wrapped(meaning))

        \(Self.wrapped("Why it matters: " + reason))

        Wrong:

        \(Self.movedIn(wrong))

        Right:

        \(Self.movedIn(right))

        """
    }

    /// The page of `docs/diagnostics/`.
    package var markdown: String {
        """
        # \(id)

        **\(title).** \(meaning)

        Why it matters: \(reason)

        Wrong:

        ````text
        \(wrong)
        ````

        Right:

        ````text
        \(right)
        ````

        """
    }

    private static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > 90 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).joined(separator: "\n")
    }

    private static func movedIn(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }
}
