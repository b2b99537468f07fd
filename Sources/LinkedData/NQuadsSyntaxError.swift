/// The first mistake in an N-Quads text.
package struct NQuadsSyntaxError: Error, Hashable {
    package enum Kind: Sendable, Hashable {
        case invalidUTF8
        case expected(Part)
        /// The text between `<` and `>` is no absolute IRI.
        case malformedIRI
        case unknownEscape
        /// Four or eight hexadecimal digits that make no character.
        case badUnicodeEscape
        case lineEndInLiteral
        /// A literal, IRI or statement that the text does not finish.
        case cutOff
    }

    package enum Part: Sendable, Hashable {
        case subject
        case predicate
        case object
        case graphOrPeriod
        case lineEnd
        case blankNodeLabel
        case languageTag
    }

    package let kind: Kind
    /// Counted from 1.
    package let line: Int

    package init(_ kind: Kind, line: Int) {
        self.kind = kind
        self.line = line
    }
}
