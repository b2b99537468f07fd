import Diagnostics

/// A template file, or a string of the interface, as a flat list of items.
final class ParsedTemplate: Sendable {
    /// Where the bytes come from, which decides what a diagnostic can underline.
    enum Origin: Sendable {
        case file(SourceText)
        /// A string whose text was decoded from another notation: only the whole of it can be pointed at.
        case string(SourceRange)
    }

    /// The name that the program asks for, such as `badge.html`, or `t.some-key` for a string.
    let name: String
    let bytes: [UInt8]
    let items: [TemplateItem]
    /// Whether parsing found no mistake.
    let isSound: Bool
    private let origin: Origin

    init(name: String, bytes: [UInt8], origin: Origin, log: inout DiagnosticLog) {
        let result = TemplateParser.parse(bytes)
        self.name = name
        self.bytes = bytes
        self.items = result.items
        self.isSound = result.problems.isEmpty
        self.origin = origin
        for found in result.problems {
            let notes = found.note.map { [Diagnostic.Note($0.message, at: .range(place($0.range)))] } ?? []
            log.add(found.problem, at: place(found.range), notes: notes)
        }
    }

    var isString: Bool {
        if case .string = origin { true } else { false }
    }

    /// The part after the last dot of the file's name, such as `html`.
    var fileExtension: Substring? { isString ? nil : TemplateName.fileExtension(of: name) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// What a diagnostic about a range of `bytes` underlines.
    func place(_ range: Range<Int>) -> SourceRange {
        switch origin {
        case .file(let source): source.range(range)
        case .string(let whole): whole
        }
    }
}
