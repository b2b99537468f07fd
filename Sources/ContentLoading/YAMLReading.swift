import Diagnostics
internal import Yams

/// Turns a part of a source text from YAML into values with exact places; with `YAMLFault`, all that knows the parser.
enum YAMLReading {
    /// More than front matter ever needs, and few enough that the parser's recursion is safe.
    private static let depthLimit = 64
    private static let sizeLimit = 256 << 10

    /// The value of the YAML in a range, or nil with a problem in the log.
    ///
    /// An empty document is an empty mapping.
    static func value(in source: SourceText, range: Range<Int>, log: inout DiagnosticLog) -> YAMLValue? {
        guard range.count <= sizeLimit else {
            let start = source.range(range.lowerBound..<range.lowerBound)
            log.add(ContentProblem.frontMatterTooLarge(limit: sizeLimit), at: start)
            return nil
        }
        if let offset = tooDeep(source.bytes[range]) {
            log.add(ContentProblem.yaml(.tooDeep), at: source.range(offset..<offset + 1))
            return nil
        }
        let places = YAMLPlaces(source: source, range: range)
        do {
            // The full parser, not `load`: it keeps each scalar's own text and mark.
            guard let node = try Yams.compose(yaml: text(in: source.text(in: range))) else {
                return YAMLValue(kind: .mapping([]), range: source.range(range.lowerBound..<range.lowerBound))
            }
            var conversion = YAMLConversion(places: places, depthLimit: depthLimit)
            let value = conversion.value(of: node, depth: 0)
            log.add(contentsOf: conversion.log)
            return conversion.log.isEmpty ? value : nil
        } catch let error as YamlError {
            YAMLFault(error, places: places, range: range).report(to: &log)
        } catch {
            log.add(ContentProblem.yaml(.other("\(error)")), at: source.range(range))
        }
        return nil
    }

    /// The text with a space, one scalar for one, where YAML 1.1 (section 4.1.4) would end a line and no editor does.
    private static func text(in text: String) -> String {
        guard text.unicodeScalars.contains(where: isOddLineEnd) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isOddLineEnd($0) ? " " : $0 }))
    }

    private static func isOddLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        ["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }

    /// Where the text nests deeper than the parser's recursion should go, or nil: brackets and runs of `- ` or `? `
    /// nest without end on a single line; indentation alone cannot within the size limit.
    private static func tooDeep(_ bytes: ArraySlice<UInt8>) -> Int? {
        var open = 0
        var run = 0
        var isAtStart = true
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                run = 0
                isAtStart = true
                continue
            case UInt8(ascii: "-") where isAtStart, UInt8(ascii: "?") where isAtStart:
                run += 1
            case UInt8(ascii: " "): continue
            default: isAtStart = false
            }
            if open > depthLimit || (run > depthLimit && !isRule(bytes, at: index)) { return index }
        }
        return nil
    }

    /// Whether dashes stand side by side, as in a line drawn with them: only `- - -` nests.
    private static func isRule(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
        index > bytes.startIndex && bytes[index - 1] == bytes[index]
    }
}

/// One conversion of the parser's nodes into values, with what is wrong with them.
private struct YAMLConversion {
    let places: YAMLPlaces
    let depthLimit: Int
    var log = DiagnosticLog()
    /// Where anchors were reported: an alias repeats its anchor's node.
    private var reported: Set<Int> = []

    init(places: YAMLPlaces, depthLimit: Int) {
        self.places = places
        self.depthLimit = depthLimit
    }

    /// Recursion is bounded by `depthLimit`.
    mutating func value(of node: Node, depth: Int) -> YAMLValue? {
        let start = places.offset(node.mark)
        guard isPlainNode(at: start) else { return nil }
        guard depth <= depthLimit else {
            report(.yaml(.tooDeep), at: start..<places.endOfLine(start))
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let range = start..<places.endOfScalar(scalar.string, at: start)
            return YAMLValue(kind: .scalar(scalar.string, isPlain: isPlain), range: places.source.range(range))
        case .sequence(let sequence):
            let items = sequence.compactMap { value(of: $0, depth: depth + 1) }
            return YAMLValue(kind: .list(items), range: collection(at: start))
        case .mapping(let mapping):
            let entries = mapping.compactMap { entry(key: $0.key, value: $0.value, depth: depth) }
            reportRepeated(entries)
            return YAMLValue(kind: .mapping(entries), range: collection(at: start))
        case .alias:
            report(.yamlAnchor, at: start..<places.endOfLine(start))
            return nil
        }
    }

    private mutating func entry(key: Node, value: Node, depth: Int) -> YAMLEntry? {
        let start = places.offset(key.mark)
        guard isPlainNode(at: start) else { return nil }
        guard let text = key.scalar?.string else {
            report(.yaml(.complexKey), at: start..<places.endOfCollection(at: start))
            return nil
        }
        let range = places.source.range(start..<places.endOfScalar(text, at: start))
        return self.value(of: value, depth: depth + 1).map { YAMLEntry(key: text, keyRange: range, value: $0) }
    }

    /// Anchors and tags are properties that stand in front of a node, and a mark includes them.
    private mutating func isPlainNode(at start: Int) -> Bool {
        guard places.source.bytes.indices.contains(start) else { return true }
        switch places.source.bytes[start] {
        case UInt8(ascii: "&"), UInt8(ascii: "*"): report(.yamlAnchor, at: start..<places.endOfLine(start))
        case UInt8(ascii: "!"): report(.yaml(.tag), at: start..<places.endOfLine(start))
        default: return true
        }
        return false
    }

    /// The parser tells `yes` from `"yes"`; a reader of keys does not.
    private mutating func reportRepeated(_ entries: [YAMLEntry]) {
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.key).inserted {
            log.add(ContentProblem.duplicateKey(entry.key), at: entry.keyRange)
        }
    }

    private mutating func report(_ problem: ContentProblem, at range: Range<Int>) {
        if reported.insert(range.lowerBound).inserted { log.add(problem, at: places.source.range(range)) }
    }

    private func collection(at start: Int) -> SourceRange {
        places.source.range(start..<places.endOfCollection(at: start))
    }
}
