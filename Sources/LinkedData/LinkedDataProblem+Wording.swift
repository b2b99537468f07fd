import Diagnostics

extension LinkedDataProblem: Problem {
    private typealias Phrase = LinkedDataPhrase

    package var id: String {
        switch self {
        case .unknownContext, .embeddedContext: "linked-data-unknown-context"
        case .unknownTerm: "linked-data-unknown-term"
        case .undefinedType: "linked-data-undefined-type"
        case .relativeIRI, .malformedIRI: "linked-data-bad-address"
        case .tooDeep, .tooManyContexts, .numberTooLarge: "linked-data-limit"
        default: "linked-data-syntax"
        }
    }

    package var message: String {
        switch self {
        case .documentNotAnObject: Phrase.documentNotAnObject()
        case .missingContext: Phrase.missingContext()
        case .unknownContext(let address): Phrase.unknownContext(address.onOneLine(atMost: 120))
        case .embeddedContext: Phrase.embeddedContext()
        case .unknownTerm(let name): Phrase.unknownTerm(name.onOneLine(atMost: 120))
        case .undefinedType(let name): Phrase.undefinedType(name.onOneLine(atMost: 120))
        case .misusedKeyword(let name): Phrase.misusedKeyword(name.onOneLine(atMost: 120))
        case .unsupportedKeyword(let name): Phrase.unsupportedKeyword(name.onOneLine(atMost: 120))
        case .collidingKeywords(let name): Phrase.collidingKeywords(name.onOneLine(atMost: 120))
        case .duplicateName(let name): Phrase.duplicateName(name.onOneLine(atMost: 120))
        case .relativeIRI(let text): Phrase.relativeIRI(text.onOneLine(atMost: 120))
        case .malformedIRI(let text): Phrase.malformedIRI(text.onOneLine(atMost: 120))
        case .protectedTerm(let name): Phrase.protectedTerm(name.onOneLine(atMost: 120))
        case .wrongValue(let keyword): Phrase.wrongValue(keyword)
        case .invalidValueObject: Phrase.invalidValueObject()
        case .malformedLanguageTag(let tag): Phrase.malformedLanguageTag(tag.onOneLine(atMost: 120))
        case .numberTooLarge(let text): Phrase.numberTooLarge(text.onOneLine(atMost: 120))
        case .emptyGraph: Phrase.emptyGraph()
        case .tooDeep(let limit): Phrase.tooDeep("\(limit)")
        case .tooManyContexts(let limit): Phrase.tooManyContexts("\(limit)")
        }
    }

    package var hint: String? {
        switch self {
        case .missingContext: "add the '@context' that the standard asks for"
        case .unknownTerm: "check the spelling, or leave the member out: it would not be signed"
        case .undefinedType: "check the spelling, or add the context that defines the type"
        case .relativeIRI: "write the whole address, as in 'https://example.org/a' or 'urn:uuid:…'"
        case .malformedIRI: "write spaces and other special characters as '%20' and the like"
        case .malformedLanguageTag: "write it as in 'en' or 'pt-BR'"
        case .numberTooLarge: "put the number in double quotes"
        case .protectedTerm: "use contexts of the same version of each standard"
        default: nil
        }
    }
}

extension LinkedDataFailure: Problem {
    package var id: String { problem.id }

    package var message: String {
        path.isEmpty ? problem.message : LinkedDataPhrase.place(problem.message, path.onOneLine(atMost: 120))
    }

    package var hint: String? { problem.hint }
}

extension CanonicalizationFailure: Problem {
    package var id: String { "linked-data-limit" }

    package var message: String {
        switch self {
        case .tooMuchWork: "the parts without an 'id' are too alike to be told apart in reasonable time"
        }
    }

    package var hint: String? { "give the parts of the document an 'id'" }
}

extension NQuadsSyntaxError: Problem {
    package var id: String { "n-quads-syntax" }

    package var message: String {
        switch kind {
        case .invalidUTF8: "the text is not valid UTF-8"
        case .expected(let part): "line \(line): expected \(part.words)"
        case .malformedIRI: "line \(line): an address is not an absolute IRI in '<' and '>'"
        case .unknownEscape: "line \(line): a backslash is followed by a character that makes no escape"
        case .badUnicodeEscape: "line \(line): a Unicode escape makes no character"
        case .lineEndInLiteral: "line \(line): a line ends inside a literal"
        case .cutOff: "line \(line): the text ends inside a statement"
        }
    }
}

extension NQuadsSyntaxError.Part {
    fileprivate var words: String {
        switch self {
        case .subject: "a subject"
        case .predicate: "a predicate"
        case .object: "an object"
        case .graphOrPeriod: "a graph name or a period"
        case .lineEnd: "the end of the line"
        case .blankNodeLabel: "a blank node label"
        case .languageTag: "a language tag"
        }
    }
}
