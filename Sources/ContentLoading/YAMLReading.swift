import Diagnostics
internal import Yams

/// Turns a part of a source text from YAML into values with exact places; the only file that knows the parser.
enum YAMLReading {
    /// More than front matter ever needs, and few enough that the parser's recursion is safe.
    private static let depthLimit = 64
    private static let sizeLimit = 256 << 10

    /// The value of the YAML in `range`, or nil with a problem in the log. An empty document is an empty mapping.
    static func value(in source: SourceText, range: Range<Int>, log: inout DiagnosticLog) -> YAMLValue? {
        guard range.count <= sizeLimit else {
            log.add(
                ContentProblem.fileTooLarge(limit: sizeLimit), at: source.range(range.lowerBound..<range.lowerBound))
            return nil
        }
        if let offset = tooDeep(source.bytes[range]) {
            log.add(ContentProblem.yaml("nested too deeply"), at: source.range(offset..<offset + 1))
            return nil
        }
        let places = YAMLPlaces(source: source, start: range.lowerBound)
        do {
            // The full parser, not `load`: it keeps each scalar's own text and mark.
            guard let node = try Yams.compose(yaml: source.text(in: range)) else {
                return YAMLValue(kind: .mapping([]), range: source.range(range))
            }
            return convert(node, places: places, depth: 0, log: &log)
        } catch let error as YamlError {
            report(error, places: places, range: range, log: &log)
        } catch {
            log.add(ContentProblem.yaml("\(error)"), at: source.range(range))
        }
        return nil
    }

    /// Recursion is bounded by `depthLimit`, which `tooDeep` has held the text to.
    private static func convert(
        _ node: Node, places: YAMLPlaces, depth: Int, log: inout DiagnosticLog
    ) -> YAMLValue? {
        let start = places.offset(node.mark)
        guard node.anchor == nil else {
            // An alias repeats its anchor's node; following them could multiply without end.
            log.add(ContentProblem.yamlAnchor, at: places.source.range(start..<places.endOfLine(start)))
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let end = places.endOfScalar(scalar.string, at: start)
            return YAMLValue(
                kind: .scalar(scalar.string, isPlain: isPlain), range: places.source.range(start..<end))
        case .sequence(let sequence):
            let items = sequence.compactMap { convert($0, places: places, depth: depth + 1, log: &log) }
            return YAMLValue(kind: .list(items), range: places.source.range(start..<places.endOfLine(start)))
        case .mapping(let mapping):
            let entries = mapping.compactMap { key, value -> YAMLEntry? in
                let keyStart = places.offset(key.mark)
                let keyText = key.scalar?.string ?? ""
                guard key.scalar != nil, let value = convert(value, places: places, depth: depth + 1, log: &log) else {
                    return nil
                }
                let keyRange = keyStart..<places.endOfScalar(keyText, at: keyStart)
                return YAMLEntry(key: keyText, keyRange: places.source.range(keyRange), value: value)
            }
            return YAMLValue(kind: .mapping(entries), range: places.source.range(start..<places.endOfLine(start)))
        case .alias:
            log.add(ContentProblem.yamlAnchor, at: places.source.range(start..<places.endOfLine(start)))
            return nil
        }
    }

    private static func report(
        _ error: YamlError, places: YAMLPlaces, range: Range<Int>, log: inout DiagnosticLog
    ) {
        let source = places.source
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let offset = places.offset(mark)
            let line = source.rangeOfLine(source.line(at: offset))
            if let tab = source.bytes[line].firstIndex(of: UInt8(ascii: "\t")) {
                log.add(ContentProblem.tabInFrontMatter, at: source.range(tab..<tab + 1))
            } else {
                log.add(ContentProblem.yaml(problem), at: source.range(offset..<max(offset, line.upperBound)))
            }
        case .duplicatedKeysInMapping(let duplicates, _):
            for key in duplicates.sorted() {
                for place in places.linesBeginning(with: key, in: range).dropFirst() {
                    log.add(ContentProblem.duplicateKey(key), at: source.range(place))
                }
            }
            if duplicates.isEmpty { log.add(ContentProblem.yaml("a key stands twice"), at: source.range(range)) }
        default:
            log.add(ContentProblem.yaml("this is not YAML"), at: source.range(range))
        }
    }

    /// Where brackets or indentation nest deeper than the limit, or nil.
    private static func tooDeep(_ bytes: ArraySlice<UInt8>) -> Int? {
        var open = 0
        var dashes = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
            case UInt8(ascii: "\n"): dashes = 0
            case UInt8(ascii: "-"), UInt8(ascii: "?"): dashes += 1
            case UInt8(ascii: " "): continue
            default: dashes = min(dashes, depthLimit)
            }
            if open > depthLimit || dashes > 4 * depthLimit { return index }
        }
        return nil
    }
}
