import JSONText

extension JSONValue {
    /// A member's value; nil where there is none.
    subscript(name: String) -> JSONValue? { object?[name]?.value }

    /// The elements of a member that is a list; none where there is no such member.
    func list(_ name: String) -> [JSONValue] { self[name]?.array ?? [] }

    func text(_ name: String) -> String? { self[name]?.string }

    func texts(_ name: String) -> [String] { list(name).compactMap(\.string) }

    /// The names of an object's members.
    var names: [String] { object?.members.map(\.name) ?? [] }
}

extension [JSONValue] {
    /// The one whose member has this text.
    func with(_ name: String, _ text: String) -> JSONValue? { first { $0.text(name) == text } }
}
