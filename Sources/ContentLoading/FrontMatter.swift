import Diagnostics

/// The two parts of a content file: the YAML between its `---` lines and the Markdown after them.
struct FrontMatter {
    /// The bytes between the two `---` lines.
    let yaml: Range<Int>
    /// Where the Markdown begins.
    let bodyStart: Int
    /// The opening line: where a key that is missing would be added.
    let opening: Range<Int>

    /// - Returns: nil, with a problem in the log, where the opening or closing line is missing.
    init?(of source: SourceText, log: inout DiagnosticLog) {
        guard Self.isFence(source, line: 1) else {
            let isBelow = Self.firstWrittenLine(of: source).map { $0 > 1 && Self.isFence(source, line: $0) } == true
            let problem = isBelow ? ContentProblem.frontMatterBelowTop : .missingFrontMatter
            log.add(problem, at: source.range(source.rangeOfLine(1)))
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
        self.opening = source.rangeOfLine(1)
        self.bodyStart = source.startOfLine(closing + 2) ?? source.bytes.count
    }

    /// The first line that is not blank.
    private static func firstWrittenLine(of source: SourceText) -> Int? {
        let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        return source.bytes.firstIndex { !blanks.contains($0) }.map { source.line(at: $0) }
    }

    private static func isFence(_ source: SourceText, line: Int) -> Bool {
        var text = source.bytes[source.rangeOfLine(line)]
        while let last = text.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { text.removeLast() }
        return text.elementsEqual("---".utf8)
    }
}
