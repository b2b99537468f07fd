/// Reads N-Quads to the letter of its grammar: <https://www.w3.org/TR/n-quads/#sec-grammar>.
struct NQuadsParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8]) throws(NQuadsSyntaxError) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw NQuadsSyntaxError(.invalidUTF8, line: 1)
        }
        scalars = Array(text.unicodeScalars)
    }

    mutating func parse() throws(NQuadsSyntaxError) -> [Quad] {
        var quads: [Quad] = []
        while true {
            skipSpace()
            if let next = peek(), !Self.isLineEnd(next), next != "#" { quads.append(try statement()) }
            skipSpace()
            if peek() == "#" { skipComment() }
            guard let end = peek() else { return quads }
            guard Self.isLineEnd(end) else { throw error(.expected(.lineEnd)) }
            while let end = peek(), Self.isLineEnd(end) { skipLineEnd() }
        }
    }

    private mutating func statement() throws(NQuadsSyntaxError) -> Quad {
        guard let subject = try resource() else { throw error(.expected(.subject)) }
        skipSpace()
        guard peek() == "<" else { throw error(.expected(.predicate)) }
        let predicate = try iri()
        skipSpace()
        let object: Quad.Object
        if peek() == "\"" {
            object = .literal(try literal())
        } else {
            guard let resource = try resource() else { throw error(.expected(.object)) }
            object = .resource(resource)
        }
        skipSpace()
        let graph = try resource()
        skipSpace()
        guard take(".") else { throw error(peek() == nil ? .cutOff : .expected(.graphOrPeriod)) }
        return Quad(subject, predicate, object, in: graph)
    }

    private mutating func resource() throws(NQuadsSyntaxError) -> Resource? {
        switch peek() {
        case "<": .iri(try iri())
        case "_": .blank(try blankNodeLabel())
        default: nil
        }
    }

    private mutating func iri() throws(NQuadsSyntaxError) -> String {
        position += 1
        var text = String.UnicodeScalarView()
        while let scalar = peek() {
            if scalar == ">" {
                position += 1
                let iri = String(text)
                guard IRISyntax.hasScheme(iri), IRISyntax.hasOnlyAllowedCharacters(iri) else {
                    throw error(.malformedIRI)
                }
                return iri
            }
            if scalar == "\\" {
                text.append(try escape(inLiteral: false))
            } else {
                guard !Self.isLineEnd(scalar) else { throw error(.malformedIRI) }
                text.append(scalar)
                position += 1
            }
        }
        throw error(.cutOff)
    }

    private mutating func blankNodeLabel() throws(NQuadsSyntaxError) -> String {
        position += 1
        guard take(":"), let first = peek(), Self.beginsLabel(first) else { throw error(.expected(.blankNodeLabel)) }
        let start = position
        while let next = peek(), Self.continuesLabel(next) || next == "." { position += 1 }
        // A label may hold periods but not end in one: that one ends the statement.
        while scalars[position - 1] == "." { position -= 1 }
        return text(from: start)
    }

    private mutating func literal() throws(NQuadsSyntaxError) -> Literal {
        position += 1
        var text = String.UnicodeScalarView()
        while true {
            guard let scalar = peek() else { throw error(.cutOff) }
            if scalar == "\"" { break }
            if scalar == "\\" {
                text.append(try escape(inLiteral: true))
            } else {
                guard !Self.isLineEnd(scalar) else { throw error(.lineEndInLiteral) }
                text.append(scalar)
                position += 1
            }
        }
        position += 1
        if take("@") { return Literal(String(text), language: try languageTag()) }
        guard take("^") else { return Literal(String(text)) }
        guard take("^"), peek() == "<" else { throw error(.malformedIRI) }
        return Literal(String(text), datatype: try iri())
    }

    private mutating func languageTag() throws(NQuadsSyntaxError) -> String {
        let start = position
        while let next = peek(), Self.isLetterOrDigit(next) || next == "-" { position += 1 }
        let tag = text(from: start)
        guard LanguageTag.isWellFormed(tag) else { throw error(.expected(.languageTag)) }
        return tag
    }

    private mutating func escape(inLiteral: Bool) throws(NQuadsSyntaxError) -> Unicode.Scalar {
        position += 1
        guard let letter = peek() else { throw error(.cutOff) }
        position += 1
        switch letter {
        case "u": return try codePoint(digits: 4)
        case "U": return try codePoint(digits: 8)
        default:
            guard inLiteral, let scalar = Self.escapes[letter] else { throw error(.unknownEscape) }
            return scalar
        }
    }

    private mutating func codePoint(digits: Int) throws(NQuadsSyntaxError) -> Unicode.Scalar {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = peek(), digit.isASCII, let number = Character(digit).hexDigitValue else {
                throw error(.badUnicodeEscape)
            }
            value = value << 4 | UInt32(number)
            position += 1
        }
        guard let scalar = Unicode.Scalar(value) else { throw error(.badUnicodeEscape) }
        return scalar
    }

    // MARK: Characters

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "t": "\t", "b": "\u{8}", "n": "\n", "r": "\r", "f": "\u{C}", "\"": "\"", "'": "'", "\\": "\\",
    ]

    private func peek() -> Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        position += 1
        return true
    }

    private func text(from start: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<position])
        return String(view)
    }

    private mutating func skipSpace() {
        while let next = peek(), next == " " || next == "\t" { position += 1 }
    }

    private mutating func skipComment() {
        while let next = peek(), !Self.isLineEnd(next) { position += 1 }
    }

    private mutating func skipLineEnd() {
        if take("\r") { _ = take("\n") } else { position += 1 }
        line += 1
    }

    private func error(_ kind: NQuadsSyntaxError.Kind) -> NQuadsSyntaxError {
        NQuadsSyntaxError(kind, line: line)
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    /// The grammar's `PN_CHARS_U` and the digits.
    private static func beginsLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", ":": true
        case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{2FF}", "\u{370}"..."\u{37D}",
            "\u{37F}"..."\u{1FFF}", "\u{200C}"..."\u{200D}", "\u{2070}"..."\u{218F}", "\u{2C00}"..."\u{2FEF}",
            "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}", "\u{10000}"..."\u{EFFFF}":
            true
        default: false
        }
    }

    /// The grammar's `PN_CHARS`.
    private static func continuesLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{B7}", "\u{300}"..."\u{36F}", "\u{203F}"..."\u{2040}": true
        default: beginsLabel(scalar)
        }
    }
}

extension [Quad] {
    /// Reads an N-Quads text; the first mistake ends it.
    package init(parsingNQuads bytes: [UInt8]) throws(NQuadsSyntaxError) {
        var parser = try NQuadsParser(bytes)
        self = try parser.parse()
    }
}
