extension JSONParser {
    /// Reads `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
    mutating func number(_ bytes: Span<UInt8>) throws(JSONSyntaxError) -> JSONNumber {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        try digits(bytes, numberStart: start)
        if bytes[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
            throw error(.leadingZero, firstDigit..<firstDigit + 1)
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try digits(bytes, numberStart: start)
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            try digits(bytes, numberStart: start)
        }
        return JSONNumber(checked: decoded(bytes, start..<position))
    }

    private mutating func digits(_ bytes: Span<UInt8>, numberStart: Int) throws(JSONSyntaxError) {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        if position > start { return }
        guard position < bytes.count else { throw cutOff(bytes, inside: .number, opened: numberStart) }
        throw error(.missingDigits, numberStart..<position)
    }

    /// Reads `true`, `false` or `null`.
    mutating func word(_ bytes: Span<UInt8>) throws(JSONSyntaxError) -> JSONValue.Content {
        switch bytes[position] {
        case UInt8(ascii: "t"):
            try expect("true", bytes)
            return .bool(true)
        case UInt8(ascii: "f"):
            try expect("false", bytes)
            return .bool(false)
        case UInt8(ascii: "n"):
            try expect("null", bytes)
            return .null
        default: throw unexpected(bytes, .value)
        }
    }

    private mutating func expect(_ word: String, _ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        let start = position
        for letter in word.utf8 {
            guard position < bytes.count else { throw cutOff(bytes, inside: .word, opened: start) }
            guard bytes[position] == letter else {
                position = start
                throw unexpected(bytes, .value)
            }
            position += 1
        }
    }

    /// Something else stands where `expected` should: a run of letters, or one character.
    func unexpected(_ bytes: Span<UInt8>, _ expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
        let byte = bytes[position]
        var end = position + 1
        var found = JSONSyntaxError.Lookalike.other
        switch byte {
        case UInt8(ascii: "'"): found = .singleQuote
        case UInt8(ascii: "/"), UInt8(ascii: "#"): found = .comment
        case UInt8(ascii: ","): found = .comma
        case UInt8(ascii: "+"): found = .plusSign
        case UInt8(ascii: "."): found = .decimalPoint
        case 0x80...:
            switch UTF8Sequence(in: bytes, at: position) {
            case .complete(let length): end = position + length
            case .cutOff: return cutOff(bytes)
            case .malformed(let length): return error(.invalidUTF8, position..<position + length)
            }
            // U+2018 to U+201F are the curly quotes, single and double.
            if byte == 0xE2, bytes[position + 1] == 0x80, (0x98...0x9F).contains(bytes[position + 2]) {
                found = .curlyQuote
            }
        case _ where isLetter(byte):
            found = .letter
            while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        default: break
        }
        return error(.unexpected(found, expected: expected), position..<end)
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
