/// The footnotes of a page in the making: filled while its parts are rendered, written at its end.
package struct FootnoteList: Sendable {
    package let document: MarkdownDocument
    let ids: FootnoteIDs
    /// The labels in order of first reference: the first is note 1.
    private var labels: [String] = []
    private var numbers: [String: Int] = [:]
    private var references: [String: Int] = [:]
    private let definitions: [String: Int]

    package init(of document: MarkdownDocument) {
        self.document = document
        self.ids = FootnoteIDs(of: document)
        var definitions: [String: Int] = [:]
        for element in document.footnotes {
            guard let label = element.kind.footnoteLabel, definitions[label] == nil else { continue }
            definitions[label] = element.index
        }
        self.definitions = definitions
    }

    package var isEmpty: Bool { labels.isEmpty }

    /// Counts one more reference to a footnote.
    ///
    /// - Returns: the number of the note and of this reference to it, both from 1; nil where the label has no definition.
    mutating func refer(to label: String) -> (note: Int, reference: Int)? {
        guard definitions[label] != nil else { return nil }
        if numbers[label] == nil {
            labels.append(label)
            numbers[label] = labels.count
        }
        references[label, default: 0] += 1
        guard let note = numbers[label], let reference = references[label] else { return nil }
        return (note, reference)
    }

    /// The label of the first, second, … note, counted from 1.
    func label(ofNote number: Int) -> String? { labels.indices.contains(number - 1) ? labels[number - 1] : nil }

    func referenceCount(of label: String) -> Int { references[label] ?? 0 }

    func definition(of label: String) -> MarkdownElement? { definitions[label].map { document[$0] } }
}
