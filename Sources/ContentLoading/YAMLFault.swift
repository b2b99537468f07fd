import Diagnostics
internal import Yams

/// What the parser reports, put into the words and at the place that a writer of front matter understands.
struct YAMLFault {
    private let error: YamlError
    private let places: YAMLPlaces
    private let range: Range<Int>

    init(_ error: YamlError, places: YAMLPlaces, range: Range<Int>) {
        self.error = error
        self.places = places
        self.range = range
    }

    func report(to log: inout DiagnosticLog) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            report(problem, context: context, at: min(places.offset(mark), range.upperBound), to: &log)
        case .duplicatedKeysInMapping(let duplicates, let context):
            report(duplicates, first: places.offset(context.mark), to: &log)
        case .reader: log.add(ContentProblem.yaml(.controlCharacter), at: source.range(controlCharacter))
        default: log.add(ContentProblem.yaml(.other("\(error)")), at: source.range(range))
        }
    }

    private var source: SourceText { places.source }

    // MARK: - Syntax

    private func report(_ problem: String, context: YamlError.Context?, at offset: Int, to log: inout DiagnosticLog) {
        if let tab = tab(at: offset) {
            log.add(ContentProblem.tabInFrontMatter, at: source.range(tab..<tab + 1))
            return
        }
        let opening = context.map { places.offset($0.mark) } ?? offset
        let (mistake, start) = mistake(problem, context: context?.text ?? "", at: offset, opening: opening)
        let isOpening = mistake == .openQuote || [.openBracket("["), .openBracket("{")].contains(mistake)
        let end = isOpening ? start + 1 : places.endOfLine(start)
        log.add(ContentProblem.yaml(mistake), at: source.range(start..<max(start, end)))
    }

    /// Told from the words of libyaml's `scanner.c` and `parser.c`, which have not changed in years.
    private func mistake(
        _ problem: String, context: String, at offset: Int, opening: Int
    ) -> (YAMLMistake, start: Int) {
        let line = lineStart(offset)
        switch (context, problem) {
        case ("while scanning a quoted scalar", _): return (.openQuote, opening)
        case ("while parsing a quoted scalar", _): return (.badEscape, offset)
        case ("while parsing a flow sequence", _): return (.openBracket("["), opening)
        case ("while parsing a flow mapping", _): return (.openBracket("{"), opening)
        case (_, "mapping values are not allowed in this context"):
            if hasColon(in: line..<offset) { return (.colonInText, valueStart(in: line, before: offset)) }
            if let above = lineWithoutColon(above: line) { return (.lineWithoutColon, above) }
            return (.indentation, line)
        case (_, "could not find expected ':'"): return (.lineWithoutColon, max(opening, lineStart(opening)))
        case ("while parsing a block mapping", "did not find expected key"),
            ("while parsing a block collection", "did not find expected '-' indicator"):
            return follows(offset, quoteIn: line) ? (.textAfterQuote, offset) : (.indentation, line)
        case (_, "block sequence entries are not allowed in this context"):
            return hasColon(in: line..<offset) ? (.reservedStart("- "), offset) : (.indentation, line)
        case (_, "found character that cannot start any token"), (_, "did not find expected node content"):
            return (.reservedStart(source.text(in: offset..<offset + 1)), offset)
        case ("while scanning an alias", _), ("while scanning an anchor", _), ("while scanning a directive", _):
            return (.reservedStart(source.text(in: opening..<opening + 1)), opening)
        case (_, "found undefined alias"): return (.reservedStart("*"), offset)
        case ("while parsing", let problem) where problem.hasPrefix("Maximum nesting level"): return (.tooDeep, offset)
        case ("while parsing a tag", _), ("while scanning a tag", _), (_, "found undefined tag handle"):
            return (.tag, opening)
        case (_, "but found another document"), (_, "did not find expected <document start>"),
            (_, "found unexpected document indicator"):
            return (.secondDocument, line)
        default: return (.other(problem), offset)
        }
    }

    /// The first tab that indents the line, or the one at the very place.
    private func tab(at offset: Int) -> Int? {
        let tab = UInt8(ascii: "\t")
        if offset < range.upperBound, source.bytes[offset] == tab { return offset }
        let line = source.rangeOfLine(source.line(at: offset))
        let indent = source.bytes[line].prefix { $0 == UInt8(ascii: " ") || $0 == tab }
        return indent.firstIndex(of: tab)
    }

    private func lineStart(_ offset: Int) -> Int {
        let line = source.rangeOfLine(source.line(at: offset))
        return source.bytes[line].firstIndex { $0 != UInt8(ascii: " ") } ?? line.lowerBound
    }

    /// The line above, where it is indented like this one and is no `key: value`: the parser has read on into this line.
    private func lineWithoutColon(above line: Int) -> Int? {
        let number = source.line(at: line)
        guard let own = source.startOfLine(number), let start = source.startOfLine(number - 1),
            start >= range.lowerBound
        else {
            return nil
        }
        let above = lineStart(start)
        let text = source.text(in: source.rangeOfLine(number - 1))
        guard above - start == line - own, !text.contains(":"), !text.allSatisfy(\.isWhitespace) else { return nil }
        return "#-".utf8.contains(source.bytes[above]) ? nil : above
    }

    private func hasColon(in range: Range<Int>) -> Bool {
        range.isEmpty ? false : source.text(in: range).contains(": ")
    }

    /// Where the value of a line begins: after its first colon.
    private func valueStart(in line: Int, before offset: Int) -> Int {
        let colon = source.bytes[line..<offset].firstIndex(of: UInt8(ascii: ":")) ?? offset
        return source.bytes[colon..<offset].dropFirst().firstIndex { $0 != UInt8(ascii: " ") } ?? offset
    }

    private func follows(_ offset: Int, quoteIn line: Int) -> Bool {
        guard line < offset else { return false }
        return ["\"", "'"].contains {
            source.text(in: line..<offset).trimmingSuffix(while: \.isWhitespace).hasSuffix($0)
        }
    }

    /// The first character that YAML does not allow.
    private var controlCharacter: Range<Int> {
        var offset = range.lowerBound
        for scalar in source.text(in: range).unicodeScalars {
            let width = UTF8.width(scalar)
            let isAllowed = ["\t", "\n", "\r", "\u{85}"].contains(scalar)
            if !isAllowed, scalar.properties.generalCategory == .control || ["\u{FFFE}", "\u{FFFF}"].contains(scalar) {
                return offset..<offset + width
            }
            offset += width
        }
        return range.lowerBound..<range.lowerBound
    }

    // MARK: - Keys

    /// Reports each repeated key of one mapping where it stands the second time.
    ///
    /// - Parameters:
    ///   - duplicates: the keys.
    ///   - first: where the first of the keys stands the first time; the parser tells no more.
    ///   - log: takes the problems.
    private func report(_ duplicates: [String], first: Int, to log: inout DiagnosticLog) {
        for (index, key) in duplicates.enumerated() {
            let one =
                index == 0
                ? first..<places.endOfScalar(key, at: first)
                : places.place(ofKey: key, after: range.lowerBound, like: first) ?? first..<first
            let other = places.place(ofKey: key, after: one.upperBound, like: first)
            let note = other.map { _ in Diagnostic.Note("the first is here", at: .range(source.range(one))) }
            log.add(ContentProblem.duplicateKey(key), at: source.range(other ?? one), notes: [note].compactMap(\.self))
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
