import LinkedData
import TestSupport
import Testing

struct NQuadsTests {
    private func parsed(_ text: String) throws -> [Quad] { try [Quad](parsingNQuads: Array(text.utf8)) }

    @Test func readsEveryKindOfTerm() throws {
        let text = """
            # a comment
            <urn:a> <urn:p> <urn:b> . # another

            _:x.1<urn:p>"a\\u00E9\\U0001F33B\\n\\'"@pt-BR<urn:g>.
            \t_:x.1 <urn:p> "1"^^<urn:d> _:g .
            """
        #expect(
            try parsed(text) == [
                Quad(.iri("urn:a"), "urn:p", .resource(.iri("urn:b"))),
                Quad(.blank("x.1"), "urn:p", .literal(Literal("aé🌻\n'", language: "pt-BR")), in: .iri("urn:g")),
                Quad(.blank("x.1"), "urn:p", .literal(Literal("1", datatype: "urn:d")), in: .blank("g")),
            ])
    }

    @Test func writesEveryControlCharacterAsTheStandardAsks() {
        let quad = Quad(.iri("urn:a"), "urn:p", .literal(Literal("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\\u{7F}\u{80}é")))
        #expect(
            String(decoding: quad.canonicalLine, as: UTF8.self)
                == #"<urn:a> <urn:p> "\u0000\b\t\n\u000B\f\r\u001F\"\\\u007F\#u{80}é" ."# + "\n")
    }

    @Test(arguments: [
        ("<urn:a> <urn:p> .", NQuadsSyntaxError.Kind.expected(.object), 1),
        ("\n\r\n\r\"x\" <urn:p> <urn:b> .", .expected(.subject), 4),
        ("<urn:a> _:p <urn:b> .", .expected(.predicate), 1),
        ("<urn:a> <urn:p> <urn:b> \"x\" .", .expected(.graphOrPeriod), 1),
        ("<urn:a> <urn:p> <urn:b> . <urn:a>", .expected(.lineEnd), 1),
        ("_: <urn:p> <urn:b> .", .expected(.blankNodeLabel), 1),
        ("<urn:a> <urn:p> \"x\"@ .", .expected(.languageTag), 1),
        ("<urn:a> <urn:p> \"x\"@en- .", .expected(.languageTag), 1),
        ("<a> <urn:p> <urn:b> .", .malformedIRI, 1),
        ("<urn:a b> <urn:p> <urn:b> .", .malformedIRI, 1),
        ("<urn:a\\u0020b> <urn:p> <urn:b> .", .malformedIRI, 1),
        ("<urn:a> <urn:p> \"x\"^^_:d .", .malformedIRI, 1),
        ("<urn:a> <urn:p> \"\\x\" .", .unknownEscape, 1),
        ("<urn:\\n> <urn:p> <urn:b> .", .unknownEscape, 1),
        ("<urn:a> <urn:p> \"\\u00G0\" .", .badUnicodeEscape, 1),
        ("<urn:a> <urn:p> \"\\uD800\" .", .badUnicodeEscape, 1),
        ("<urn:a> <urn:p> \"\\U00110000\" .", .badUnicodeEscape, 1),
        ("<urn:a> <urn:p> \"x\n\" .", .lineEndInLiteral, 1),
        ("<urn:a> <urn:p> \"x", .cutOff, 1),
        ("<urn:a> <urn:p> <urn:b>", .cutOff, 1),
        ("<urn:a", .cutOff, 1),
    ])
    func refuses(_ text: String, _ kind: NQuadsSyntaxError.Kind, _ line: Int) {
        #expect(throws: NQuadsSyntaxError(kind, line: line)) { try parsed(text) }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(throws: NQuadsSyntaxError(.invalidUTF8, line: 1)) {
            try [Quad](parsingNQuads: Array("<urn:a> <urn:p> \"".utf8) + [0xC3, 0x28])
        }
    }

    @Test func survivesMutatedText() throws {
        let text = Array("_:a <urn:p> \"x\\u00e9\\n\"@en <urn:g> .\n<urn:a> <urn:p> \"1\"^^<urn:d> .\n".utf8)
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<5_000 {
            var mutated = text
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<mutated.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: mutated[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: mutated.remove(at: place)
                default: mutated.insert(text[Int.random(in: 0..<text.count, using: &generator)], at: place)
                }
            }
            guard let quads = try? [Quad](parsingNQuads: mutated) else { continue }
            let written = quads.flatMap(\.canonicalLine)
            #expect(try [Quad](parsingNQuads: written) == quads)
        }
    }

    @Test(arguments: [
        (NQuadsSyntaxError(.expected(.graphOrPeriod), line: 2), "line 2: expected a graph name or a period"),
        (NQuadsSyntaxError(.expected(.subject), line: 2), "line 2: expected a subject"),
        (NQuadsSyntaxError(.expected(.predicate), line: 2), "line 2: expected a predicate"),
        (NQuadsSyntaxError(.expected(.object), line: 2), "line 2: expected an object"),
        (NQuadsSyntaxError(.expected(.lineEnd), line: 2), "line 2: expected the end of the line"),
        (NQuadsSyntaxError(.expected(.blankNodeLabel), line: 2), "line 2: expected a blank node label"),
        (NQuadsSyntaxError(.expected(.languageTag), line: 2), "line 2: expected a language tag"),
        (NQuadsSyntaxError(.invalidUTF8, line: 1), "the text is not valid UTF-8"),
        (NQuadsSyntaxError(.malformedIRI, line: 3), "line 3: an address is not an absolute IRI in '<' and '>'"),
        (
            NQuadsSyntaxError(.unknownEscape, line: 3),
            "line 3: a backslash is followed by a character that makes no escape"
        ),
        (NQuadsSyntaxError(.badUnicodeEscape, line: 3), "line 3: a Unicode escape makes no character"),
        (NQuadsSyntaxError(.lineEndInLiteral, line: 3), "line 3: a line ends inside a literal"),
        (NQuadsSyntaxError(.cutOff, line: 3), "line 3: the text ends inside a statement"),
    ])
    func says(_ error: NQuadsSyntaxError, _ words: String) {
        #expect(error.message == words)
    }
}
