package import JSONText

extension Vocabulary {
    /// All tables as data, for a reader of the same documents in another language: first those for some contexts, then what
    /// the others need besides.
    ///
    /// - `contexts`: by address, a place in `tables`.
    /// - `tables`: each `[isProtected, terms]`, or 0 where it is among the others; those are by their places. A term is `@id`,
    ///   `@type` or a list of IRI, coercion, container, scope and whether it is a prefix, of which those at the end that say
    ///   nothing are left out. A scope is -1 where nothing is defined within, or a place in `tables` and 1. An IRI begins with
    ///   the place of a namespace in `namespaces`; its rest is left out where it is the term itself.
    ///
    /// A table for any name has the IRI that names are appended to as its third entry.
    package func documents(splitAt usual: [String]) -> (usual: JSONOutput, others: JSONOutput) {
        let namespaces = Set(tables.flatMap(\.terms).compactMap { $0.definition.namespace }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: namespaces.enumerated().map { ($1, $0) })
        let near = tables(behind: addresses.filter { usual.contains($0.address) }.map(\.table))
        let documents = tables.map { $0.document(numbers) }
        let contexts = { (isUsual: Bool) -> JSONOutput in
            let own = addresses.filter { usual.contains($0.address) == isUsual }
            return .object(own.map { .init($0.address, .int($0.table)) })
        }
        let others = documents.indices.filter { !near.contains($0) }.map { JSONOutput.Member("\($0)", documents[$0]) }
        return (
            [
                "contexts": contexts(true), "namespaces": .strings(namespaces),
                "tables": .array(documents.enumerated().map { near.contains($0) ? $1 : 0 }),
            ], ["contexts": contexts(false), "tables": .object(others)]
        )
    }

    /// The tables with those that their scopes lead to.
    private func tables(behind starts: [Int]) -> Set<Int> {
        var found = Set(starts)
        var waiting = starts
        while let table = waiting.popLast() {
            for term in tables[table].terms {
                guard case .table(let inner) = term.definition.scope, found.insert(inner).inserted else { continue }
                waiting.append(inner)
            }
        }
        return found
    }
}

extension Vocabulary.Table {
    fileprivate func document(_ numbers: [String: Int]) -> JSONOutput {
        let terms = terms.map { JSONOutput.Member($0, $1.document(of: $0, numbers)) }
        // Every term of a table is protected, or none.
        let flags: JSONOutput = .bool(self.terms.first?.definition.isProtected ?? false)
        return .array([flags, .object(terms)] + (vocabulary.map { [.string($0)] } ?? []))
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
