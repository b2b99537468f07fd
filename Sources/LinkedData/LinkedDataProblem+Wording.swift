import Diagnostics

extension LinkedDataProblem: Problem {
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
        case .documentNotAnObject: "the document is not a JSON object"
        case .missingContext: "the document has no '@context'"
        case .unknownContext(let address):
            "the context '\(address.printable)' is not built in, so this cannot be checked"
        case .embeddedContext: "the document defines terms of its own, so this cannot be checked"
        case .unknownTerm(let name): "the term '\(name.printable)' is not defined by the document's contexts"
        case .undefinedType(let name): "the type '\(name.printable)' is not defined by the document's contexts"
        case .misusedKeyword(let name): "'\(name.printable)' cannot stand here: it is a keyword"
        case .unsupportedKeyword(let name): "the keyword '\(name.printable)' is not used in credentials"
        case .collidingKeywords(let name): "'\(name.printable)' is given twice in one object"
        case .duplicateName(let name): "the name '\(name.printable)' is used twice in one object"
        case .relativeIRI(let text): "'\(text.printable)' is not an absolute address"
        case .malformedIRI(let text): "'\(text.printable)' is not a valid address"
        case .protectedTerm(let name): "the contexts disagree on the meaning of '\(name.printable)'"
        case .wrongValue(let keyword): "the value of '\(keyword)' is of the wrong kind"
        case .invalidValueObject: "an object with '@value' has other members than its type or language"
        case .malformedLanguageTag(let tag): "'\(tag.printable)' is not a language tag"
        case .numberTooLarge(let text): "the number '\(text.printable)' is too large to be signed"
        case .emptyGraph: "a value says nothing of its own that could be signed"
        case .tooDeep(let limit): "objects and lists are more than \(limit) levels deep"
        case .tooManyContexts(let limit): "types are combined in more than \(limit) ways"
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
        path.isEmpty ? problem.message : "\(problem.message) (in '\(path.printable)')"
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
