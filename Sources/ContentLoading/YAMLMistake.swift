/// What is not YAML about a text, as far as the parser's report tells.
enum YAMLMistake: Equatable, Sendable {
    /// A second `: ` in a line, which a text without quotes cannot hold.
    case colonInText
    case indentation
    case lineWithoutColon
    case openQuote
    case openBracket(String)
    case textAfterQuote
    /// A character that no text without quotes can begin with.
    case reservedStart(String)
    case badEscape
    case complexKey
    case tag
    case tooDeep
    case secondDocument
    case controlCharacter
    /// The parser's own words, for what is too rare to have better ones.
    case other(String)

    var message: String {
        switch self {
        case .colonInText: "a text with ': ' in it needs quotes"
        case .indentation: "this line is not indented like the lines around it"
        case .lineWithoutColon: "this line is neither 'key: value' nor an entry of a list"
        case .openQuote: "the quote that opens here is not closed"
        case .openBracket(let bracket): "the '\(bracket)' that opens here is not closed"
        case .textAfterQuote: "something follows the closing quote"
        case .reservedStart(let character): "a text without quotes cannot begin with '\(character)'"
        case .badEscape: "a backslash between double quotes has a meaning of its own"
        case .complexKey: "a key must be one word"
        case .tag: "a value cannot begin with '!'"
        case .tooDeep: "lists and groups are nested too deeply"
        case .secondDocument: "a line '---' or '...' ends the text here, and something follows it"
        case .controlCharacter: "a character that cannot be seen stands in the text"
        case .other(let words): "this cannot be read as keys and values: \(words)"
        }
    }

    var hint: String {
        switch self {
        case .colonInText: "put straight quotes around the text: \"…\""
        case .indentation: "begin it at the same column as the other keys or entries"
        case .lineWithoutColon: "write 'key: value'; indent a line that continues the text above"
        case .openQuote: "write the same quote at the end of the text; inside double quotes write \\\" for one"
        case .openBracket(let bracket):
            "write '\(bracket == "[" ? "]" : "}")' after the last entry, and ',' between entries"
        case .textAfterQuote: "put the quotes around the whole text, or use the other kind of quote inside it"
        case .reservedStart, .tag: "put straight quotes around the text: \"…\""
        case .badEscape: "write '\\\\', or put single quotes around the text"
        case .complexKey: "write 'key: value'"
        case .tooDeep: "take some levels out"
        case .secondDocument: "remove the line, or what follows it"
        case .controlCharacter: "delete what stands here and type it again"
        case .other: "put text with ':' or '#' in it between straight quotes"
        }
    }
}
