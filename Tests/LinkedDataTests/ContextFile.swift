import JSONText
import LinkedData
import TestSupport
import Testing

/// An official context file, read into the form of our tables by rules that know nothing of them.
///
/// Only for the features that these files use; anything else in one is an error.
struct ContextFile {
    enum Failure: Error {
        case unknownFeature(String)
    }

    let table: ContextTable

    init(_ path: String) throws {
        let file = JSONOutput(try JSONValue(parsing: StandardsFolder.bytes(path)))
        guard case .object(let members) = file, members.count == 1, members[0].name == "@context" else {
            throw Failure.unknownFeature("more than a context")
        }
        table = try Self.table(members[0].value, outer: [:])
    }

    private static func table(_ context: JSONOutput, outer: [String: JSONOutput]) throws -> ContextTable {
        guard case .object(let members) = context else { throw Failure.unknownFeature("\(context)") }
        let known = outer.merging(members.map { ($0.name, $0.value) }) { $1 }
        var (vocabulary, isProtected): (String?, Bool) = (nil, false)
        var terms: [ContextTable.Term] = []
        for member in members {
            switch (member.name, member.value) {
            case ("@protected", .bool(let flag)): isProtected = flag
            case ("@vocab", .string(let text)): vocabulary = text
            case (let name, _) where name.hasPrefix("@"): throw Failure.unknownFeature(name)
            default: terms.append(try term(member, known))
            }
        }
        return ContextTable(vocabulary: vocabulary, isProtected: isProtected, terms: terms)
    }

    private static func term(
        _ member: JSONOutput.Member, _ known: [String: JSONOutput]
    ) throws -> ContextTable.Term {
        switch member.value {
        case .string("@id"): return ContextTable.Term(member.name, .id)
        case .string("@type"): return ContextTable.Term(member.name, .type)
        case .string(let text):
            // A short definition whose IRI ends so makes a prefix: JSON-LD 1.1, create term definition, step 14.2.5.
            let isPrefix = text.last.map { ":/?#[]@".contains($0) } ?? false
            return ContextTable.Term(member.name, .iri(try expanded(text, known)), isPrefix: isPrefix)
        case .object(let parts): return try term(member.name, parts, known)
        default: throw Failure.unknownFeature(member.name)
        }
    }

    private static func term(
        _ name: String, _ parts: [JSONOutput.Member], _ known: [String: JSONOutput]
    ) throws -> ContextTable.Term {
        var iri = ""
        var coercion = ContextTable.Term.Coercion.none
        var container = ContextTable.Term.Container.none
        var scope = ContextTable.Term.Scope.none
        for part in parts {
            switch (part.name, part.value) {
            case ("@id", .string(let text)): iri = try expanded(text, known)
            case ("@type", .string("@id")): coercion = .id
            case ("@type", .string("@vocab")): coercion = .vocabulary
            case ("@type", .string("@json")): coercion = .json
            case ("@type", .string(let text)): coercion = .datatype(try expanded(text, known))
            case ("@container", .string("@set")): container = .set
            case ("@container", .string("@list")): container = .list
            case ("@container", .string("@graph")): container = .graph
            case ("@context", .null): scope = .reset
            case ("@context", let context): scope = .table(try table(context, outer: known))
            default: throw Failure.unknownFeature("\(name): \(part.name)")
            }
        }
        return ContextTable.Term(name, .iri(iri), coercion, container: container, scope: scope)
    }

    /// An IRI as it stands, a prefix's IRI with the rest, or the IRI of another term.
    private static func expanded(_ text: String, _ known: [String: JSONOutput]) throws -> String {
        if let colon = text.firstIndex(of: ":") {
            guard case .string(let prefix)? = known[String(text[..<colon])] else { return text }
            return prefix + text[text.index(after: colon)...]
        }
        guard case .object(let parts)? = known[text], case .string(let iri)? = parts.first?.value else {
            throw Failure.unknownFeature(text)
        }
        return iri
    }
}

extension ContextTable {
    /// Every term by its path, such as `Achievement > criteria`, with all that is said about it in one line.
    var lines: [String: String] {
        var result = ["(whole)": "protected: \(isProtected), vocabulary: \(vocabulary ?? "none")"]
        for term in terms {
            var scope = "none"
            switch term.scope {
            case .none: break
            case .reset: scope = "reset"
            case .table(let inner):
                scope = "table"
                for (path, line) in inner.lines { result["\(term.name) > \(path)"] = line }
            }
            result[term.name] =
                "\(term.meaning), \(term.coercion), \(term.container), scope: \(scope), prefix: \(term.isPrefix)"
        }
        return result
    }
}
