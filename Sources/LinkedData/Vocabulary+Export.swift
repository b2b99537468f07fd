package import JSONText

extension Vocabulary {
    /// All tables as data, for a reader of the same documents in another language.
    ///
    /// - `contexts`: by address, a place in `tables`.
    /// - `tables`: each `[isProtected, terms]`. A term is `@id`, `@type` or a list of IRI, coercion, container, scope and
    ///   whether it is a prefix, of which those at the end that say nothing are left out. A scope is -1 where nothing is
    ///   defined within, or a place in `tables` and 1. An IRI begins with the place of a namespace in `namespaces`; its rest
    ///   is left out where it is the term itself.
    ///
    /// A table for any name has the IRI that names are appended to as its third entry.
    package var document: JSONOutput {
        let namespaces = Set(tables.flatMap(\.terms).compactMap { $0.definition.namespace }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: namespaces.enumerated().map { ($1, $0) })
        return [
            "contexts": .object(addresses.map { .init($0.address, .int($0.table)) }),
            "namespaces": .strings(namespaces),
            "tables": .array(
                tables.map { table in
                    let terms = table.terms.map { name, definition in
                        JSONOutput.Member(name, definition.document(of: name, numbers))
                    }
                    // Every term of a table is protected, or none.
                    let flags: JSONOutput = .bool(table.terms.first?.definition.isProtected ?? false)
                    return .array([flags, .object(terms)] + (table.vocabulary.map { [.string($0)] } ?? []))
                }),
        ]
    }
}

extension Vocabulary.Definition {
    /// The IRI up to its last `#` or `/`.
    fileprivate var namespace: String? {
        guard case .iri(let iri) = meaning else { return nil }
        return iri.lastIndex { $0 == "#" || $0 == "/" }.map { String(iri[...$0]) } ?? ""
    }

    fileprivate func document(of name: String, _ numbers: [String: Int]) -> JSONOutput {
        let iri: JSONOutput
        switch meaning {
        case .id: return "@id"
        case .type: return "@type"
        case .iri(let text):
            let namespace = namespace ?? ""
            let rest = text.dropFirst(namespace.count)
            iri = .string("\(numbers[namespace] ?? 0)" + (rest == name ? "" : " \(rest)"))
        }
        var parts: [JSONOutput] = [iri, coercion.document, container.document, scope.document, isPrefix ? 1 : 0]
        while parts.last == 0 { parts.removeLast() }
        return parts.count == 1 ? iri : .array(parts)
    }
}

extension ContextTable.Term.Coercion {
    fileprivate var document: JSONOutput {
        switch self {
        case .none: 0
        case .id: "@id"
        case .vocabulary: "@vocab"
        case .json: "@json"
        case .datatype(let iri): .string(iri)
        }
    }
}

extension ContextTable.Term.Container {
    fileprivate var document: JSONOutput {
        switch self {
        case .none: 0
        case .set: "@set"
        case .list: "@list"
        case .graph: "@graph"
        }
    }
}

extension Vocabulary.Definition.Scope {
    fileprivate var document: JSONOutput {
        switch self {
        case .none: 0
        case .reset: -1
        case .table(let table): .int(table + 1)
        }
    }
}
