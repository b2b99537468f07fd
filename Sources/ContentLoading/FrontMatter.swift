import Diagnostics

/// The two parts of a content file: the YAML between its `---` lines and the Markdown after them.
struct FrontMatter {
    /// The bytes between the two `---` lines.
    let yaml: Range<Int>
    /// Where the Markdown begins.
    let bodyStart: Int

    /// - Returns: nil, with a problem in the log, where the opening or closing line is missing.
    init?(of source: SourceText, log: inout DiagnosticLog) {
        guard Self.isFence(source, line: 1) else {
            let firstLine = source.rangeOfLine(1)
            log.add(ContentProblem.missingFrontMatter, at: source.range(firstLine))
            return nil
        }
        let closing = (1..<source.lineCount).first { Self.isFence(source, line: $0 + 1) }
        guard let closing else {
            log.add(ContentProblem.unclosedFrontMatter, at: source.range(source.rangeOfLine(1)))
            return nil
        }
        let start = source.startOfLine(2) ?? source.bytes.count
        let end = source.startOfLine(closing + 1) ?? source.bytes.count
        self.yaml = start..<end
        self.bodyStart = source.startOfLine(closing + 2) ?? source.bytes.count
    }

    private static func isFence(_ source: SourceText, line: Int) -> Bool {
        var text = source.bytes[source.rangeOfLine(line)]
        while let last = text.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { text.removeLast() }
        return text.elementsEqual("---".utf8)
    }
}
