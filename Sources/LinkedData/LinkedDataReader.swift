package import JSONText

/// Turns one JSON-LD document into statements, in one pass.
///
/// Expansion, node maps and the conversion to RDF (<https://www.w3.org/TR/json-ld11-api/#expansion-algorithm>,
/// <https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm>) in one, which gives the same
/// statements; but whatever those drop without a word ends the reading here.
struct LinkedDataReader {
    /// Levels of objects and lists; the reader goes down by calling itself.
    static let depthLimit = 64

    var contexts: ActiveContexts
    private(set) var quads: [Quad] = []
    private var path: [String] = []
    private var depth = 0
    private var blankNodes = 0
    private var blankNodesByLabel: [ExactText: Resource] = [:]

    init(_ vocabulary: Vocabulary) { contexts = ActiveContexts(vocabulary) }

    mutating func read(_ document: JSONOutput) throws(LinkedDataFailure) -> [Quad] {
        do throws(LinkedDataProblem) {
            guard case .object(let members) = document else { throw .documentNotAnObject }
            guard members.contains(where: { $0.name == "@context" }) else { throw .missingContext }
            let context = try self.context(of: members, in: ActiveContexts.initial)
            try readNode(members, in: context, graph: nil)
        } catch {
            throw LinkedDataFailure(error, at: path.joined())
        }
        return quads
    }

    // MARK: Nodes

    /// Reads an object that describes a thing, after its own `@context`.
    @discardableResult
    mutating func readNode(
        _ members: [JSONOutput.Member], in outer: Int, graph: Resource?
    ) throws(LinkedDataProblem) -> Resource {
        try goDeeper()
        try refuseRepeatedNames(members)
        let types = try typeNames(members, in: outer)
        let context = try self.context(ofTypes: types, in: outer)
        let subject = try subject(members, in: context)
        for type in types { add(subject, RDF.type, .resource(try self.type(type, in: outer)), graph) }
        for member in members where member.name != "@context" {
            path.append(path.isEmpty ? member.name : ".\(member.name)")
            switch try key(member.name, in: context) {
            case .id, .type: break
            case .property(let iri, let definition):
                let property = Property(iri: iri, definition: definition)
                for object in try objects(member.value, of: property, in: context, graph: graph) {
                    add(subject, iri, object, graph)
                }
            case .keyword(let name): throw .unsupportedKeyword(name)
            }
            path.removeLast()
        }
        depth -= 1
        return subject
    }

    /// The context after the object's `@context`, where it has one.
    mutating func context(of members: [JSONOutput.Member], in context: Int) throws(LinkedDataProblem) -> Int {
        guard let value = members.first(where: { $0.name == "@context" })?.value else { return context }
        let entries: [JSONOutput] = if case .array(let entries) = value { entries } else { [value] }
        var context = context
        path.append(path.isEmpty ? "@context" : ".@context")
        for entry in entries {
            switch entry {
            case .string(let address): context = try contexts.applying(address: address, to: context)
            case .object, .null: throw .embeddedContext
            default: throw .wrongValue(keyword: "@context")
            }
        }
        path.removeLast()
        return context
    }

    /// Each type brings the context that its definition outside the node has, in the order of their names.
    private mutating func context(ofTypes types: [String], in outer: Int) throws(LinkedDataProblem) -> Int {
        var context = outer
        for type in types.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let scope = contexts.definition(of: type, in: outer)?.scope, scope != .none else { continue }
            context = try contexts.applying(scope, to: context, propagates: false)
        }
        return context
    }

    private mutating func typeNames(
        _ members: [JSONOutput.Member], in context: Int
    ) throws(LinkedDataProblem) -> [String] {
        guard let member = try only(.type, "@type", members, in: context) else { return [] }
        path.append(path.isEmpty ? member.name : ".\(member.name)")
        let entries: [JSONOutput] = if case .array(let entries) = member.value { entries } else { [member.value] }
        var names: [String] = []
        for entry in entries {
            guard case .string(let name) = entry else { throw .wrongValue(keyword: "@type") }
            names.append(name)
        }
        path.removeLast()
        return names
    }

    private mutating func type(_ name: String, in context: Int) throws(LinkedDataProblem) -> Resource {
        do throws(LinkedDataProblem) {
            return try resource(name, in: context, asTerm: true)
        } catch .relativeIRI {
            throw .undefinedType(name)
        }
    }

    private mutating func subject(
        _ members: [JSONOutput.Member], in context: Int
    ) throws(LinkedDataProblem) -> Resource {
        guard let member = try only(.id, "@id", members, in: context) else { return newBlankNode() }
        path.append(path.isEmpty ? member.name : ".\(member.name)")
        guard case .string(let text) = member.value else { throw .wrongValue(keyword: "@id") }
        let subject = try resource(text, in: context, asTerm: false)
        path.removeLast()
        return subject
    }

    /// The member of a keyword under any of its names.
    private func only(
        _ meaning: ContextTable.Term.Meaning, _ keyword: String, _ members: [JSONOutput.Member], in context: Int
    ) throws(LinkedDataProblem) -> JSONOutput.Member? {
        var found: JSONOutput.Member?
        for member in members
        where member.name == keyword || contexts.definition(of: member.name, in: context)?.meaning == meaning {
            guard found == nil else { throw .collidingKeywords(keyword) }
            found = member
        }
        return found
    }

    func refuseRepeatedNames(_ members: [JSONOutput.Member]) throws(LinkedDataProblem) {
        var names: Set<ExactText> = []
        for member in members where !names.insert(ExactText(member.name)).inserted {
            throw .duplicateName(member.name)
        }
    }

    // MARK: What is found

    mutating func add(_ subject: Resource, _ predicate: String, _ object: Quad.Object, _ graph: Resource?) {
        quads.append(Quad(subject, predicate, object, in: graph))
    }

    mutating func newBlankNode() -> Resource {
        defer { blankNodes += 1 }
        return .blank("b\(blankNodes)")
    }

    /// The blank node that the document itself calls by a label.
    mutating func blankNode(labeled label: String) -> Resource {
        if let known = blankNodesByLabel[ExactText(label)] { return known }
        let node = newBlankNode()
        blankNodesByLabel[ExactText(label)] = node
        return node
    }

    /// Runs a step one level deeper; the place stays where it is if the step fails.
    mutating func descend<Value>(
        into place: String, _ step: (inout LinkedDataReader) throws(LinkedDataProblem) -> Value
    ) throws(LinkedDataProblem) -> Value {
        try goDeeper()
        path.append(place)
        let value = try step(&self)
        path.removeLast()
        depth -= 1
        return value
    }

    private mutating func goDeeper() throws(LinkedDataProblem) {
        depth += 1
        guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
    }
}

extension [Quad] {
    /// The statements of a JSON-LD document, as they are canonicalized for a proof.
    ///
    /// - Parameters:
    ///   - document: an object with `@context`.
    ///   - vocabulary: the contexts it may use.
    /// - Throws: the first thing in the document that has no meaning, or whose meaning would be lost.
    package init(
        _ document: JSONOutput, vocabulary: Vocabulary = .credentials
    ) throws(LinkedDataFailure) {
        var reader = LinkedDataReader(vocabulary)
        self = try reader.read(document)
    }
}
