/// Which prefix stands for what at one place of an XML text: <https://www.w3.org/TR/xml-names/#scoping>.
struct NamespaceScopes {
    /// What matters about a namespace here.
    enum Namespace: Hashable {
        case openBadges(OpenBadgesVersion)
        case other
        /// Its name has a reference that is not resolved, so it may be any.
        case unresolved(reference: String)
    }

    /// The declarations of each prefix, the innermost last.
    private var declarations: [ArraySlice<UInt8>: [(depth: Int, namespace: Namespace)]] = [:]
    /// All declarations in force, the innermost last.
    private var inForce: [(depth: Int, prefix: ArraySlice<UInt8>)] = []

    /// How many declarations are in force.
    var count: Int { inForce.count }

    /// Declares a prefix, empty for the default namespace, for an element and what is in it.
    ///
    /// - Returns: false where the element has declared it before.
    mutating func declare(_ prefix: ArraySlice<UInt8>, as namespace: Namespace, depth: Int) -> Bool {
        if let last = declarations[prefix]?.last, last.depth == depth { return false }
        declarations[prefix, default: []].append((depth, namespace))
        inForce.append((depth, prefix))
        return true
    }

    /// Forgets what was declared by an element at a depth, which ends.
    mutating func leave(depth: Int) {
        while let last = inForce.last, last.depth >= depth {
            inForce.removeLast()
            declarations[last.prefix]?.removeLast()
            if declarations[last.prefix]?.isEmpty == true { declarations[last.prefix] = nil }
        }
    }

    /// What a prefix stands for; `other` where it is not declared.
    func namespace(of prefix: ArraySlice<UInt8>) -> Namespace {
        declarations[prefix]?.last?.namespace ?? .other
    }
}

extension NamespaceScopes.Namespace {
    /// The longest name of a namespace, with references, that is looked at.
    private static let longestName = 256

    /// Reads the value of a declaration.
    init(_ value: Range<Int>, in bytes: [UInt8]) {
        do throws(BakedTextFault) {
            let name = try XMLText.decoded(value, in: bytes, limit: Self.longestName)
            let version = OpenBadgesVersion.allCases.first { name.elementsEqual($0.namespace.utf8) }
            self = version.map(Self.openBadges) ?? .other
        } catch .unknownReference(let name) {
            self = .unresolved(reference: name)
        } catch {
            self = .other
        }
    }
}
