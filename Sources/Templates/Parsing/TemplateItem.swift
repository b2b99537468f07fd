/// One piece of a parsed template; nesting is expressed by `end`, so that no depth of it needs recursion.
struct TemplateItem: Sendable {
    enum Kind: Sendable {
        /// The blanks at the beginning of a line that is not empty: the place where indentation is changed.
        case lineStart
        case text
        case variable
        /// A variable whose value is written as it is.
        case raw
        case section
        case inverted
        case sectionEnd
        case block
        case blockEnd
        case parent
        case partial
    }

    var kind: Kind
    /// The whole tag, or the text.
    let range: Range<Int>
    let name: Range<Int>
    /// The index of the item that ends this section, block or parent.
    var end = 0
    /// The blanks that each line put in the place of this partial, parent or block begins with.
    var indentation: Range<Int>
    /// Whether the tag stands on a line of its own, which it then uses up.
    var isStandalone: Bool

    init(_ kind: Kind, _ range: Range<Int>, name: Range<Int> = 0..<0, indentation: Range<Int> = 0..<0) {
        self.kind = kind
        self.range = range
        self.name = name
        self.indentation = indentation
        self.isStandalone = false
    }
}
