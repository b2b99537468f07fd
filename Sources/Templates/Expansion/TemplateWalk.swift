import Diagnostics

/// Walks through a template as one stream, with partials, parents and blocks already put in place.
///
/// What a name means is left to the caller, who answers each `section` by going on or by `skipSection()`. The strict
/// compiler and the loose rendering of the specification both read this stream. Its stack is explicit.
struct TemplateWalk {
    /// What comes next, in the order of the output.
    enum Step {
        case text(ArraySlice<UInt8>)
        /// A variable or a section, to be looked up in the current context.
        case tag(TemplateItem, name: String)
        case sectionEnd
        case problem(Diagnostic)
    }

    /// The content that a child gives for a block, with what was in force where it was written.
    struct Argument {
        let template: ParsedTemplate
        let item: TemplateItem
        let content: Range<Int>
        let arguments: [String: Argument]
        let inclusion: Int
    }

    /// A stretch of items being walked through.
    struct Frame {
        let template: ParsedTemplate
        var index: Int
        let end: Int
        var indentation = Indentation()
        /// Whether the next item continues a line, so that its own indentation is left out.
        var continuesLine = false
        let arguments: [String: Argument]
        let inclusion: Int
    }

    /// How a template got here; follows the text, so that content of a block belongs to the file it is written in.
    struct Inclusion {
        let template: ParsedTemplate
        let place: SourceRange?
        let outer: Int?
    }

    let templates: TemplateSet
    let allowsRecursion: Bool
    let rootExtension: Substring?
    /// Whether every template met so far was parsed without a mistake.
    var isSound: Bool
    var frames: [Frame]
    var inclusions: [Inclusion]
    var problems: [Diagnostic] = []
    var blocks: [String: Set<String>] = [:]

    /// Begins before the first item; `allowsRecursion` lets a template include itself, which only ends where values do.
    init(_ template: ParsedTemplate, in templates: TemplateSet, allowsRecursion: Bool = false) {
        self.templates = templates
        self.allowsRecursion = allowsRecursion
        self.rootExtension = template.fileExtension
        self.isSound = template.isSound
        self.inclusions = [Inclusion(template: template, place: nil, outer: nil)]
        self.frames = [
            Frame(template: template, index: 0, end: template.items.count, arguments: [:], inclusion: 0)
        ]
    }

    mutating func next() -> Step? {
        while true {
            if let problem = problems.popLast() { return .problem(problem) }
            guard let frame = frames.last else { return nil }
            guard frame.index < frame.end else {
                frames.removeLast()
                continue
            }
            let item = frame.template.items[frame.index]
            frames[frames.count - 1].index += 1
            frames[frames.count - 1].continuesLine = false
            if let step = step(item, in: frame) { return step }
        }
    }

    private mutating func step(_ item: TemplateItem, in frame: Frame) -> Step? {
        switch item.kind {
        case .text: return .text(frame.template.bytes[item.range])
        case .lineStart where frame.continuesLine: return nil
        case .lineStart: return .text(frame.indentation.applied(to: frame.template.bytes[item.range]))
        case .variable, .raw, .section, .inverted: return .tag(item, name: frame.template.text(item.name))
        case .sectionEnd: return .sectionEnd
        case .blockEnd: return nil
        case .partial: enterTemplate(item, arguments: frame.arguments, in: frame)
        case .parent: enterParent(item, in: frame)
        case .block: return enterBlock(item, in: frame)
        }
        return nil
    }
}

// Moving about
extension TemplateWalk {
    /// Where the walk is within the innermost frame; sections begin and end in the same one.
    var position: Int { frames.last?.index ?? 0 }

    mutating func move(to position: Int) {
        if !frames.isEmpty { frames[frames.count - 1].index = position }
    }

    /// Goes on behind the end of the section that was met last; the end itself is not met.
    mutating func skipSection() {
        guard let frame = frames.last else { return }
        move(to: frame.template.items[frame.index - 1].end + 1)
    }

    /// Puts the text of a string in the place of the variable that was met last.
    mutating func enterString(_ string: ParsedTemplate, for item: TemplateItem) {
        guard let frame = frames.last else { return }
        enter(string, at: item, arguments: [:], in: frame)
    }
}

// Places
extension TemplateWalk {
    /// Whether the text at hand is that of a string of the interface.
    var isInString: Bool { frames.last?.template.isString ?? false }

    func diagnostic(_ problem: TemplateProblem, at range: Range<Int>, notes: [Diagnostic.Note] = []) -> Diagnostic? {
        frames.last.map { diagnostic(problem, at: range, in: $0, notes: notes) }
    }

    func diagnostic(
        _ problem: TemplateProblem, at range: Range<Int>, in frame: Frame, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(problem, at: frame.template.place(range), notes: trace(of: frame) + notes)
    }

    /// From the tag that includes the text at hand out to the template that the program asked for.
    private func trace(of frame: Frame) -> [Diagnostic.Note] {
        var notes: [Diagnostic.Note] = []
        var inclusion = inclusions[frame.inclusion]
        while let place = inclusion.place, let outer = inclusion.outer {
            notes.append(Diagnostic.Note("'\(inclusion.template.name)' is used here", at: .range(place)))
            inclusion = inclusions[outer]
        }
        return notes
    }
}
