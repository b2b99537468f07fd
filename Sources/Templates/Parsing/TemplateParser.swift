/// Turns the bytes of a template into items, paired and with the whitespace rules applied.
///
/// The rules are those of the Mustache specification (https://github.com/mustache/spec):
/// - A section, closing, comment, delimiter, partial or block tag alone on its line uses up the line.
/// - `{{<parent}}…{{/parent}}` uses up its lines if nothing stands before the first tag and behind the last.
/// - A block that is an argument, directly inside a parent, may begin behind another tag on the line; its content
///   begins on the next line if nothing else follows.
/// - A byte order mark at the start is left out. Lines end in `\n` or `\r\n`.
struct TemplateParser {
    /// An opening tag that waits for its closing one.
    struct OpenTag {
        let role: TagRole
        let name: String
        let item: Int
        /// The item that holds the blanks before a parent tag that begins its line.
        var lineStart: Int?
        /// A closing tag of another name was met, so one that is missing has been reported already.
        var hasMismatch = false
    }

    let bytes: [UInt8]
    let start: Int
    var scanner: TagScanner
    var items: [TemplateItem] = []
    var problems: [SyntaxProblem] = []
    var open: [OpenTag] = []
    var openCounts: [String: Int] = [:]
    /// Where the text begins that is not yet among the items.
    var textStart: Int

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        self.textStart = start
        self.scanner = TagScanner(bytes: bytes, start: start)
    }

    static func parse(_ bytes: [UInt8]) -> (items: [TemplateItem], problems: [SyntaxProblem]) {
        if let invalid = invalidUTF8(in: bytes) {
            return ([], [SyntaxProblem(problem: .notUTF8, range: invalid)])
        }
        var parser = TemplateParser(bytes)
        while let tag = parser.scanner.next() { parser.add(tag) }
        parser.addText(to: bytes.count, isBeforeTag: false)
        parser.closeRemaining()
        return (parser.items, parser.scanner.problems + parser.problems)
    }

    private mutating func add(_ tag: Tag) {
        switch tag.sigil {
        case .variable, .raw:
            addText(before: tag)
            items.append(TemplateItem(tag.sigil == .raw ? .raw : .variable, tag.range, name: tag.name))
        case .comment, .delimiters: takeLine(of: tag)
        case .partial: addPartial(tag)
        case .section: openSection(.section, tag)
        case .inverted: openSection(.inverted, tag)
        case .block: openBlock(tag)
        case .parent: openParent(tag)
        case .close: close(tag)
        }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private static func invalidUTF8(in bytes: [UInt8]) -> Range<Int>? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error(let length): return offset..<offset + length
            case .emptyInput: return nil
            }
        }
    }
}

// Opening tags
extension TemplateParser {
    private mutating func addPartial(_ tag: Tag) {
        let blanks = blanksBefore(tag)
        let isStandalone = takeLine(of: tag)
        var item = TemplateItem(.partial, tag.range, name: tag.name)
        item.isStandalone = isStandalone
        if isStandalone { item.indentation = blanks ?? item.indentation }
        items.append(item)
    }

    private mutating func openSection(_ kind: TemplateItem.Kind, _ tag: Tag) {
        takeLine(of: tag)
        push(TemplateItem(kind, tag.range, name: tag.name), as: .section)
    }

    private mutating func openBlock(_ tag: Tag) {
        let blanks = blanksBefore(tag)
        let isArgument = open.last?.role == .parent
        var item = TemplateItem(.block, tag.range, name: tag.name)
        if isArgument {
            addText(to: tag.range.lowerBound, isBeforeTag: false)
            let nextLine = lineAfter(tag)
            item.isStandalone = nextLine != nil
            textStart = nextLine ?? tag.range.upperBound
        } else {
            item.isStandalone = takeLine(of: tag)
        }
        item.indentation = item.isStandalone ? blanksOfNextLine() : blanks ?? 0..<0
        push(item, as: isArgument ? .argument : .block)
    }

    private mutating func openParent(_ tag: Tag) {
        let beginsLine = blanksBefore(tag) != nil
        addText(before: tag)
        let lineStart = beginsLine ? items.count - 1 : nil
        push(TemplateItem(.parent, tag.range, name: tag.name), as: .parent, lineStart: lineStart)
    }

    private mutating func push(_ item: TemplateItem, as role: TagRole, lineStart: Int? = nil) {
        let name = text(item.name)
        open.append(OpenTag(role: role, name: name, item: items.count, lineStart: lineStart))
        openCounts[name, default: 0] += 1
        items.append(item)
    }
}
