package import Diagnostics

/// Why a text is not JSON, and which bytes say so.
package struct JSONSyntaxError: Error, Hashable {
    /// What a text can do wrong, without a word of what it says: it may hold people's data.
    package enum Kind: Sendable, Hashable {
        /// The text ends inside something; `opened` is where that began.
        case cutOff(inside: Part, opened: Int?)
        case unexpected(Lookalike, expected: Expectation)
        /// A comma directly before the bracket that closes.
        case trailingComma(in: Part)
        case leadingZero
        case missingDigits
        /// A byte below 0x20 in a string.
        case controlCharacter(UInt8)
        case unknownEscape
        case badUnicodeEscape
        case loneSurrogate
        case invalidUTF8
        case byteOrderMark
        case duplicateName(String, first: Range<Int>)
        case tooDeep(limit: Int)
        case tooLarge(limit: Int)
    }

    /// What was being read when the text went wrong.
    package enum Part: String, Sendable, Hashable {
        case text
        case object
        case list
        case string
        case number
        case word
    }

    /// What could have stood in the place of what was found.
    package enum Expectation: Sendable, Hashable {
        case value
        case name
        case colon
        case commaOrEnd(of: Part)
        case endOfText
    }

    /// What stands there instead, as far as a hint can tell.
    package enum Lookalike: Sendable, Hashable {
        case singleQuote
        case curlyQuote
        case comment
        case comma
        case letter
        case plusSign
        case decimalPoint
        case other
    }

    package let kind: Kind
    package let range: Range<Int>

    /// The error as a diagnostic in the text that was parsed, with a note where something else explains it.
    package func diagnostic(in source: SourceText) -> Diagnostic {
        Diagnostic(kind, at: source.range(range), notes: notes(in: source))
    }

    private func notes(in source: SourceText) -> [Diagnostic.Note] {
        switch kind {
        case .cutOff(let part, let opened?):
            [Diagnostic.Note("the \(part.rawValue) begins here", at: .range(source.range(opened..<opened + 1)))]
        case .duplicateName(_, let first):
            [Diagnostic.Note("first used here", at: .range(source.range(first)))]
        default: []
        }
    }
}
