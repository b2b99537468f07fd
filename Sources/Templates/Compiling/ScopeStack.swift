/// The contexts that are open at a point of a template, and what the names there mean.
///
/// Looking up a name takes the same time at every depth.
struct ScopeStack {
    /// What a section makes the context.
    enum Scope {
        case view(ViewShape)
        case text
        case markup
    }

    /// A field found: where it is read from, and whether it can be missing there.
    struct Found {
        let path: FieldPath
        let kind: FieldKind
        let depth: Int
    }

    enum Answer {
        case found(Found)
        /// - Parameter known: the names that could have been meant.
        case unknown(known: [String])
        case wrong(WrongTag)
    }

    /// How many scopes out names are collected for a diagnostic: enough to help, and no more at any depth.
    private static let scopesShown = 50

    private var scopes: [Scope] = []
    /// For each name, the scopes that declare it, the innermost last.
    private var declaring: [String: [Int]] = [:]
    /// How often each optional field is tested around the point.
    private var tested: [FieldPath: Int] = [:]

    var innermost: Scope? { scopes.last }

    mutating func push(_ scope: Scope) {
        if case .view(let shape) = scope {
            for name in shape.names { declaring[name, default: []].append(scopes.count) }
        }
        scopes.append(scope)
    }

    mutating func pop() {
        if case .view(let shape) = scopes.removeLast() {
            for name in shape.names { declaring[name]?.removeLast() }
        }
    }

    /// From here on an optional field is known to be there.
    mutating func beginTest(of path: FieldPath) { tested[path, default: 0] += 1 }
    mutating func endTest(of path: FieldPath) { tested[path, default: 1] -= 1 }

    func isTested(_ path: FieldPath) -> Bool { tested[path, default: 0] > 0 }

    /// What a name, also a dotted one, means here.
    func answer(to name: String) -> Answer {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, let scope = declaring[String(first)]?.last,
            case .view(var shape) = scopes[scope], var field = shape[first]
        else { return .unknown(known: knownNames) }
        var path = FieldPath(scope: scope, slots: [field.slot])
        var prefix = String(first)
        for part in parts.dropFirst() {
            switch field.kind {
            case .optionalView where !isTested(path): return .wrong(.maybeMissing(name: name, section: prefix))
            case .view(let inner), .optionalView(let inner): shape = inner.shape
            default: return .wrong(.noFields(name: prefix, FieldNature(field.kind)))
            }
            guard let inner = shape[part] else { return .unknown(known: shape.names.map { prefix + "." + $0 }) }
            field = inner
            path.slots.append(field.slot)
            prefix += "." + part
        }
        return .found(Found(path: path, kind: field.kind, depth: scopes.count - 1 - scope))
    }

    /// The names of the views that lookup goes through, from the innermost out, each once.
    var viewNames: [String] {
        var seen: Set<String> = []
        return scopes.suffix(Self.scopesShown).reversed().compactMap { scope in
            guard case .view(let shape) = scope, seen.insert(shape.name).inserted else { return nil }
            return shape.name
        }
    }

    /// All names visible here, from the innermost scope out.
    private var knownNames: [String] {
        var seen: Set<String> = []
        return scopes.suffix(Self.scopesShown).reversed().flatMap { scope -> [String] in
            guard case .view(let shape) = scope else { return [] }
            return shape.names.filter { seen.insert($0).inserted }
        }
    }
}
