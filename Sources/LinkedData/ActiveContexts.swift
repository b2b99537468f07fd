/// The contexts in force in one document; each is made once, however often the document comes back to it.
///
/// <https://www.w3.org/TR/json-ld11-api/#context-processing-algorithms>
struct ActiveContexts {
    struct Active {
        var terms: [String: Vocabulary.Definition] = [:]
        var vocabulary: String?
        /// What is in force again in a node inside the one whose type brought this context.
        var previous: Int?
    }

    private struct Step: Hashable {
        let from: Int
        let scope: Vocabulary.Definition.Scope
        let propagates: Bool
        let overridesProtected: Bool
    }

    /// The empty context, before a document names one.
    static let initial = 0
    /// More than any honest document needs; a hostile one can ask for every subset of the types.
    static let limit = 1_000

    private let vocabulary: Vocabulary
    private var contexts = [Active()]
    private var steps: [Step: Int] = [:]

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    subscript(context: Int) -> Active { contexts[context] }

    /// The definition of exactly this name.
    func definition(of name: String, in context: Int) -> Vocabulary.Definition? {
        let terms = contexts[context].terms
        guard let index = terms.index(forKey: name), ExactText(terms[index].key) == ExactText(name) else { return nil }
        return terms[index].value
    }

    mutating func applying(address: String, to context: Int) throws(LinkedDataProblem) -> Int {
        guard let table = vocabulary.table(at: address) else { throw .unknownContext(address) }
        return try applying(.table(table), to: context)
    }

    /// The context in force after a table.
    ///
    /// It does not propagate if it comes from a type, and then ends with its node; it may define protected terms anew if
    /// it comes from a property.
    mutating func applying(
        _ scope: Vocabulary.Definition.Scope, to context: Int, propagates: Bool = true, overridesProtected: Bool = false
    ) throws(LinkedDataProblem) -> Int {
        let step = Step(from: context, scope: scope, propagates: propagates, overridesProtected: overridesProtected)
        if let known = steps[step] { return known }
        var result = contexts[context]
        if !propagates, result.previous == nil { result.previous = context }
        switch scope {
        case .none: return context
        case .reset: result = Active(previous: propagates ? nil : context)
        case .table(let table):
            let isChanged = try define(vocabulary.tables[table], in: &result, overridesProtected: overridesProtected)
            if !isChanged, propagates { return context }
        }
        guard contexts.count < Self.limit else { throw .tooManyContexts(limit: Self.limit) }
        contexts.append(result)
        steps[step] = contexts.count - 1
        return contexts.count - 1
    }

    /// Whether the table added or changed anything.
    private func define(
        _ table: Vocabulary.Table, in context: inout Active, overridesProtected: Bool
    ) throws(LinkedDataProblem) -> Bool {
        var isChanged = false
        if let vocabulary = table.vocabulary, vocabulary != context.vocabulary {
            context.vocabulary = vocabulary
            isChanged = true
        }
        for (name, definition) in table.terms {
            if let known = context.terms[name] {
                if known == definition { continue }
                if known.isProtected, !overridesProtected {
                    guard known.means(sameAs: definition) else { throw .protectedTerm(name) }
                    continue
                }
            }
            context.terms[name] = definition
            isChanged = true
        }
        return isChanged
    }
}
