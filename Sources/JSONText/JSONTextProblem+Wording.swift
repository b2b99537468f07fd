import Diagnostics

extension JSONSyntaxError.Kind: Problem {
    package var id: String {
        switch self {
        case .cutOff: "json-cut-off"
        case .duplicateName: "json-duplicate-name"
        case .tooDeep: "json-too-deep"
        case .tooLarge: "json-too-large"
        case .invalidUTF8: "json-invalid-utf8"
        default: "json-syntax"
        }
    }

    package var message: String {
        switch self {
        case .cutOff(.text, _): JSONPhrase.cutOffBeforeValue()
        case .cutOff(let part, _): JSONPhrase.cutOff(part.words)
        case .unexpected(_, let expected): JSONPhrase.unexpected(expected.words)
        case .trailingComma(let part): JSONPhrase.trailingComma(part.words)
        case .leadingZero: JSONPhrase.leadingZero()
        case .missingDigits: JSONPhrase.missingDigits()
        case .controlCharacter(0x0A), .controlCharacter(0x0D): JSONPhrase.lineEnd()
        case .controlCharacter(0x09): JSONPhrase.tab()
        case .controlCharacter: JSONPhrase.controlCharacter()
        case .unknownEscape: JSONPhrase.unknownEscape()
        case .badUnicodeEscape: JSONPhrase.badUnicodeEscape()
        case .loneSurrogate: JSONPhrase.loneSurrogate()
        case .invalidUTF8: JSONPhrase.invalidUTF8()
        case .byteOrderMark: JSONPhrase.byteOrderMark()
        case .duplicateName(let name, _): JSONPhrase.duplicateName(name.onOneLine(atMost: 60))
        case .tooDeep(let limit): JSONPhrase.tooDeep("\(limit)")
        case .tooLarge(let limit): JSONPhrase.tooLarge("\(limit)")
        }
    }

    package var hint: String? {
        switch self {
        case .cutOff: "the file looks cut off: copy it again, or restore it from version control"
        case .unexpected(let found, let expected): found.hint(expecting: expected)
        case .trailingComma: "remove the comma"
        case .leadingZero: "remove the zero, or put the number in double quotes if it is a code"
        case .missingDigits: "write at least one digit, as in 0.5 or 1e3"
        case .controlCharacter(0x0A), .controlCharacter(0x0D): "close the string with '\"', or write \\n for a line end"
        case .controlCharacter(0x09): "write \\t for a tab"
        case .controlCharacter(let byte): "remove it, or write it as \\u00\(hexadecimal(byte))"
        case .unknownEscape: "write \\\\ for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"
        case .badUnicodeEscape: "write four digits from 0 to 9 and a to f, as in \\u00e9, or the character itself"
        case .loneSurrogate: "write both halves, as in \\ud83c\\udf3b, or the character itself"
        case .invalidUTF8: "save the file in the encoding UTF-8"
        case .byteOrderMark: "save the file as UTF-8 without a byte order mark"
        case .duplicateName: "keep one of the two; readers would not agree on which one counts"
        case .tooDeep: "take some levels out, or check that the file is the one you meant"
        case .tooLarge: "split the file, or check that it is the one you meant"
        }
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

extension JSONSyntaxError.Part {
    fileprivate var words: String {
        switch self {
        case .text: JSONPhrase.text()
        case .object: JSONPhrase.object()
        case .list: JSONPhrase.list()
        case .string: JSONPhrase.string()
        case .number: JSONPhrase.number()
        case .word: JSONPhrase.word()
        }
    }
}

extension JSONSyntaxError.Expectation {
    fileprivate var words: String {
        switch self {
        case .value: JSONPhrase.value()
        case .name: JSONPhrase.name()
        case .colon: JSONPhrase.colon()
        case .commaOrEnd(.object): JSONPhrase.commaOrBrace()
        case .commaOrEnd: JSONPhrase.commaOrBracket()
        case .endOfText: JSONPhrase.endOfText()
        }
    }
}

extension JSONSyntaxError.Lookalike {
    fileprivate func hint(expecting expected: JSONSyntaxError.Expectation) -> String? {
        switch (self, expected) {
        case (.comment, _): "JSON has no comments: remove it"
        case (_, .endOfText): "one text holds one value: remove the rest, or put the values in a list"
        case (.singleQuote, _), (.curlyQuote, _): "write straight double quotes: \"…\""
        case (.comma, .value), (.comma, .name): "remove the comma, or write what is missing before it"
        case (.letter, .value): "write text in double quotes; true, false and null are lower case and have none"
        case (.letter, .name): "write the name in double quotes"
        case (.plusSign, .value): "write the number without '+'"
        case (.decimalPoint, .value): "write a digit before the point, as in 0.5"
        default: nil
        }
    }
}

extension JSONMemberProblem: Problem {
    package var id: String {
        switch self {
        case .missing: "json-missing-member"
        case .wrongType, .wrongElementType, .notAnObject: "json-wrong-type"
        case .unknown: "json-unknown-member"
        }
    }

    package var message: String {
        switch self {
        case .missing(let name): JSONMemberPhrase.missing(name.onOneLine(atMost: 60))
        case .wrongType(let name, .wholeNumber, .number): JSONMemberPhrase.notWhole(name.onOneLine(atMost: 60))
        case .wrongType(let name, let wanted, let found):
            JSONMemberPhrase.wrongType(name.onOneLine(atMost: 60), wanted.rawValue, found.rawValue)
        case .wrongElementType(let name, let wanted, let found):
            JSONMemberPhrase.wrongElementType(name.onOneLine(atMost: 60), wanted.rawValue, found.rawValue)
        case .notAnObject(let found): JSONMemberPhrase.notAnObject(found.rawValue)
        case .unknown(let name, _): JSONMemberPhrase.unknown(name.onOneLine(atMost: 60))
        }
    }

    package var hint: String? {
        switch self {
        case .missing(let name): "add '\(name.onOneLine(atMost: 60))' to this object"
        case .wrongType(_, .string, .number): "put it in double quotes"
        case .wrongType(_, .wholeNumber, .string), .wrongType(_, .number, .string), .wrongType(_, .boolean, .string):
            "write it without quotes"
        case .wrongType(_, .wholeNumber, .number): "write it with digits only, without point or exponent"
        case .wrongType(_, .list, _): "put it in square brackets: […]"
        case .wrongType(_, _, .null): "leave the member out where there is nothing to say"
        case .wrongType, .wrongElementType, .notAnObject: nil
        case .unknown(let name, let known): NearestName.hint(for: name, among: known)
        }
    }
}
