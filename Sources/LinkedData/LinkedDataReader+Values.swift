import JSONText

extension LinkedDataReader {
    /// A member's IRI with what its term says about values, where it is a term.
    struct Property {
        let iri: String
        let coercion: ContextTable.Term.Coercion
        let container: ContextTable.Term.Container
        let scope: Vocabulary.Definition.Scope

        init(iri: String, definition: Vocabulary.Definition?) {
            self.iri = iri
            self.coercion = definition?.coercion ?? .none
            self.container = definition?.container ?? .none
            self.scope = definition?.scope ?? .none
        }
    }

    /// What stands in the place of the object for each value of a member.
    mutating func objects(
        _ value: JSONOutput, of property: Property, in context: Int, graph: Resource?
    ) throws(LinkedDataProblem) -> [Quad.Object] {
        if property.coercion == .json { return [.literal(try json(value))] }
        switch property.container {
        case .none, .set: return try values(value, of: property, in: context, graph: graph)
        case .graph: return try graphs(value, of: property, in: context)
        case .list:
            if case .null = value { return [] }
            return [try list(value, of: property, in: context, graph: graph)]
        }
    }

    /// The values of a member; lists of values run into one another.
    private mutating func values(
        _ value: JSONOutput, of property: Property, in context: Int, graph: Resource?
    ) throws(LinkedDataProblem) -> [Quad.Object] {
        switch value {
        case .null: return []
        case .array(let elements):
            return try each(elements) { (reader, element) throws(LinkedDataProblem) in
                try reader.values(element, of: property, in: context, graph: graph)
            }
        case .object(let members):
            return try object(members, of: property, in: context, graph: graph)
        case .string, .number, .bool:
            let context = try contexts.applying(property.scope, to: context, overridesProtected: true)
            return [try scalar(value, property.coercion, in: context)]
        }
    }

    private mutating func object(
        _ members: [JSONOutput.Member], of property: Property, in outer: Int, graph: Resource?
    ) throws(LinkedDataProblem) -> [Quad.Object] {
        var context = outer
        if let previous = contexts[outer].previous, !isValueOrReference(members, in: outer) { context = previous }
        context = try contexts.applying(property.scope, to: context, overridesProtected: true)
        context = try self.context(of: members, in: context)
        if members.contains(where: { $0.name == "@value" }) {
            return try valueObject(members, in: context).map { [.literal($0)] } ?? []
        }
        return [.resource(try readNode(members, in: context, graph: graph))]
    }

    /// Such an object does not begin a new node, so the context of the type around it stays in force.
    private func isValueOrReference(_ members: [JSONOutput.Member], in context: Int) -> Bool {
        if members.contains(where: { $0.name == "@value" }) { return true }
        guard members.count == 1 else { return false }
        return members[0].name == "@id" || contexts.definition(of: members[0].name, in: context)?.meaning == .id
    }

    // MARK: Graphs and lists

    /// Each value in a graph of its own: <https://www.w3.org/TR/json-ld11/#graph-containers>.
    private mutating func graphs(
        _ value: JSONOutput, of property: Property, in context: Int
    ) throws(LinkedDataProblem) -> [Quad.Object] {
        switch value {
        case .null: return []
        case .array(let elements):
            return try each(elements) { (reader, element) throws(LinkedDataProblem) in
                try reader.graphs(element, of: property, in: context)
            }
        default:
            let graph = newBlankNode()
            let before = quads.count
            _ = try values(value, of: property, in: context, graph: graph)
            guard quads[before...].contains(where: { $0.graph == graph }) else { throw .emptyGraph }
            return [.resource(graph)]
        }
    }

    /// A chain of blank nodes in the order of the values: <https://www.w3.org/TR/json-ld11-api/#list-to-rdf-conversion>.
    private mutating func list(
        _ value: JSONOutput, of property: Property, in context: Int, graph: Resource?
    ) throws(LinkedDataProblem) -> Quad.Object {
        let elements: [JSONOutput] = if case .array(let elements) = value { elements } else { [value] }
        let items = try each(elements) { (reader, element) throws(LinkedDataProblem) -> [Quad.Object] in
            guard case .array = element else {
                return try reader.values(element, of: property, in: context, graph: graph)
            }
            return [try reader.list(element, of: property, in: context, graph: graph)]
        }
        var head = Quad.Object.resource(.iri(RDF.nil))
        for item in items.reversed() {
            let node = newBlankNode()
            add(node, RDF.first, item, graph)
            add(node, RDF.rest, head, graph)
            head = .resource(node)
        }
        return head
    }

    private mutating func each(
        _ elements: [JSONOutput],
        _ step: (inout LinkedDataReader, JSONOutput) throws(LinkedDataProblem) -> [Quad.Object]
    ) throws(LinkedDataProblem) -> [Quad.Object] {
        var result: [Quad.Object] = []
        for (index, element) in elements.enumerated() {
            result += try descend(into: "[\(index)]") { (reader) throws(LinkedDataProblem) in
                try step(&reader, element)
            }
        }
        return result
    }

    // MARK: Values

    /// What one value stands for: <https://www.w3.org/TR/json-ld11-api/#value-expansion>.
    private mutating func scalar(
        _ value: JSONOutput, _ coercion: ContextTable.Term.Coercion, in context: Int
    ) throws(LinkedDataProblem) -> Quad.Object {
        switch (value, coercion) {
        case (.string(let text), .id): .resource(try resource(text, in: context, asTerm: false))
        case (.string(let text), .vocabulary): .resource(try resource(text, in: context, asTerm: true))
        case (_, .datatype(let datatype)): .literal(try literal(value, datatype: datatype))
        default: .literal(try literal(value, datatype: nil))
        }
    }

    private func literal(_ value: JSONOutput, datatype: String?) throws(LinkedDataProblem) -> Literal {
        switch value {
        case .string(let text): return Literal(text, datatype: datatype ?? XMLSchema.string)
        case .number(let number): return try LiteralNumber.literal(number, datatype: datatype)
        case .bool(let flag): return Literal(flag ? "true" : "false", datatype: datatype ?? XMLSchema.boolean)
        case .object, .array, .null: throw .invalidValueObject
        }
    }

    /// An object with `@value`: <https://www.w3.org/TR/json-ld11/#value-objects>; nil where the value is null.
    private mutating func valueObject(
        _ members: [JSONOutput.Member], in context: Int
    ) throws(LinkedDataProblem) -> Literal? {
        try refuseRepeatedNames(members)
        var (value, type, language): (JSONOutput?, String?, String?)
        for member in members where member.name != "@context" {
            switch (try key(member.name, in: context), member.value) {
            case (.keyword("@value"), let found): value = found
            case (.keyword("@language"), .string(let tag)): language = tag
            case (.keyword("@language"), _): throw .wrongValue(keyword: "@language")
            case (.type, .string(let name)) where type == nil: type = name
            case (.type, _): throw .wrongValue(keyword: "@type")
            case (.keyword(let name), _): throw .unsupportedKeyword(name)
            case (.id, _), (.property, _): throw .invalidValueObject
            }
        }
        guard let value else { throw .invalidValueObject }
        if type == "@json" { return try json(value) }
        if case .null = value { return nil }
        if let language {
            guard type == nil, case .string(let text) = value else { throw .invalidValueObject }
            guard LanguageTag.isWellFormed(language) else { throw .malformedLanguageTag(language) }
            // The processors that proofs are made and checked with all lower the tag.
            return Literal(text, language: language.lowercased())
        }
        guard let type else { return try literal(value, datatype: nil) }
        guard case .iri(let datatype) = try resource(type, in: context, asTerm: true) else {
            throw .malformedIRI(type)
        }
        return try literal(value, datatype: datatype)
    }

    /// A value that is kept as it is: <https://www.w3.org/TR/json-ld11-api/#json-canonicalization>.
    private func json(_ value: JSONOutput) throws(LinkedDataProblem) -> Literal {
        do throws(JSONCanonicalForm.Failure) {
            let bytes = try JSONCanonicalForm.bytes(of: value)
            return Literal(String(decoding: bytes, as: UTF8.self), datatype: RDF.json)
        } catch {
            switch error {
            case .duplicateName(let name): throw .duplicateName(name)
            case .numberTooLarge(let text): throw .numberTooLarge(text)
            }
        }
    }
}
