/// Why a JSON document says nothing that could be signed or checked.
package enum LinkedDataProblem: Error, Hashable {
    case documentNotAnObject
    case missingContext
    /// A context that is not built in: the document may be right, but cannot be checked.
    case unknownContext(String)
    /// A context written into the document itself, which cannot be checked either.
    case embeddedContext
    case unknownTerm(String)
    case undefinedType(String)
    /// A keyword, or a name for one, where an IRI or a type must stand.
    case misusedKeyword(String)
    /// A keyword that is JSON-LD but that credentials do not use, or that RDF would lose.
    case unsupportedKeyword(String)
    /// The keyword is given twice in one object, as `id` and `@id`.
    case collidingKeywords(String)
    /// The same name twice in one object.
    case duplicateName(String)
    case relativeIRI(String)
    case malformedIRI(String)
    /// Two contexts define a term differently, of which the first forbids it.
    case protectedTerm(String)
    /// The value of the keyword is not what the keyword wants.
    case wrongValue(keyword: String)
    case invalidValueObject
    case malformedLanguageTag(String)
    /// A number, as it is spelt, that programs would not agree on.
    case numberTooLarge(String)
    /// A member whose value is a graph of its own has nothing in it.
    case emptyGraph
    case tooDeep(limit: Int)
    case tooManyContexts(limit: Int)

    /// Whether the document is not wrong, but beyond what is built in.
    package var isBeyondKnowledge: Bool {
        switch self {
        case .unknownContext, .embeddedContext: true
        default: false
        }
    }
}
