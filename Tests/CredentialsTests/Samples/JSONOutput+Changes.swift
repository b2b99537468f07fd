import JSONText

extension JSONOutput {
    /// The document with one leaf changed, for each that the change applies to; with the leaf's path.
    func changes(_ change: (JSONOutput) -> JSONOutput?) -> [(path: String, document: JSONOutput)] {
        rewritings { value in
            switch value {
            case .object, .array: []
            default: change(value).map { [("", $0)] } ?? []
            }
        }
    }

    /// The document with one text changed, for each text in it.
    func textChanges(_ change: (String) -> String) -> [(path: String, document: JSONOutput)] {
        changes { value in
            if case .string(let text) = value { .string(change(text)) } else { nil }
        }
    }

    /// The document without one member, or without one element of a list, for each there is.
    func deletions() -> [(path: String, document: JSONOutput)] {
        rewritings { value in
            switch value {
            case .object(let members):
                members.indices.map { index in
                    (".\(members[index].name)", .object(members.filter { $0.name != members[index].name }))
                }
            case .array(let elements):
                elements.indices.map { index in
                    var rest = elements
                    rest.remove(at: index)
                    return ("[\(index)]", .array(rest))
                }
            default: []
            }
        }
    }

    /// The document with one value in it rewritten, for every rewriting of every value; goes down by calling itself.
    func rewritings(
        _ rewrite: (JSONOutput) -> [(path: String, document: JSONOutput)]
    ) -> [(path: String, document: JSONOutput)] {
        let here = rewrite(self).map {
            (path: $0.path.hasPrefix(".") ? String($0.path.dropFirst()) : $0.path, document: $0.document)
        }
        switch self {
        case .object(let members):
            return here
                + members.indices.flatMap { index in
                    members[index].value.rewritings(rewrite).map { inner in
                        var changed = members
                        changed[index] = Member(members[index].name, inner.document)
                        return (members[index].name + Self.joint(inner.path), .object(changed))
                    }
                }
        case .array(let elements):
            return here
                + elements.indices.flatMap { index in
                    elements[index].rewritings(rewrite).map { inner in
                        var changed = elements
                        changed[index] = inner.document
                        return ("[\(index)]" + Self.joint(inner.path), .array(changed))
                    }
                }
        default: return here
        }
    }

    private static func joint(_ path: String) -> String { path.isEmpty || path.hasPrefix("[") ? path : "." + path }
}
