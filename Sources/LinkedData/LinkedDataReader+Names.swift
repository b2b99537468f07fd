extension LinkedDataReader {
    /// What the name of a member means.
    enum Key {
        case id
        case type
        case property(iri: String, Vocabulary.Definition?)
        case keyword(String)
    }

    func key(_ name: String, in context: Int) throws(LinkedDataProblem) -> Key {
        switch name {
        case "@id": return .id
        case "@type": return .type
        case _ where name.utf8.first == UInt8(ascii: "@"): return .keyword(name)
        default: break
        }
        if let definition = contexts.definition(of: name, in: context) {
            switch definition.meaning {
            case .id: return .id
            case .type: return .type
            case .iri(let iri): return .property(iri: iri, definition)
            }
        }
        if let iri = try absoluteIRI(name, in: context) {
            // A statement's predicate has no blank nodes: RDF would lose it.
            guard case .iri(let iri) = iri else { throw .malformedIRI(name) }
            return .property(iri: iri, nil)
        }
        guard let vocabulary = contexts[context].vocabulary else { throw .unknownTerm(name) }
        return .property(iri: try checked(vocabulary + name), nil)
    }

    /// Text as the name of a thing: <https://www.w3.org/TR/json-ld11-api/#iri-expansion>.
    ///
    /// Where `asTerm` is true the names of terms count too, as in types.
    mutating func resource(_ text: String, in context: Int, asTerm: Bool) throws(LinkedDataProblem) -> Resource {
        if text.utf8.first == UInt8(ascii: "@") { throw .misusedKeyword(text) }
        if let definition = contexts.definition(of: text, in: context) {
            switch definition.meaning {
            case .id, .type: throw .misusedKeyword(text)
            case .iri(let iri): if asTerm { return .iri(iri) }
            }
        }
        switch try absoluteIRI(text, in: context) {
        case .iri(let iri)?: return .iri(iri)
        case .blank(let label)?: return blankNode(labeled: label)
        case nil: break
        }
        guard asTerm, let vocabulary = contexts[context].vocabulary else { throw .relativeIRI(text) }
        return .iri(try checked(vocabulary + text))
    }

    /// The IRI or blank node that text with a colon names by itself or by a prefix; nil for other text.
    private func absoluteIRI(_ text: String, in context: Int) throws(LinkedDataProblem) -> Resource? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex else { return nil }
        let prefix = String(text[..<colon])
        let rest = text[text.utf8.index(after: colon)...]
        if prefix == "_" { return .blank(String(rest)) }
        if !rest.utf8.starts(with: "//".utf8), let definition = contexts.definition(of: prefix, in: context),
            definition.isPrefix, case .iri(let iri) = definition.meaning
        {
            return .iri(try checked(iri + rest))
        }
        guard IRISyntax.hasScheme(text) else { return nil }
        return .iri(try checked(text))
    }

    private func checked(_ iri: String) throws(LinkedDataProblem) -> String {
        guard IRISyntax.hasOnlyAllowedCharacters(iri) else { throw .malformedIRI(iri) }
        return iri
    }
}
