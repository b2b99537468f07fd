import JSONText

extension JSONOutput {
    /// A document from its text.
    init(parsing text: String) throws {
        self.init(try JSONValue(parsing: Array(text.utf8), limits: JSONLimits()))
    }

    /// The text that is published.
    var prettyText: String { String(decoding: JSONWriter(layout: .pretty).bytes(of: self), as: UTF8.self) }
    /// The text on one line.
    var compactText: String { String(decoding: JSONWriter().bytes(of: self), as: UTF8.self) }

    var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The first member of a name.
    subscript(name: String) -> JSONOutput? { members.first { $0.name == name }?.value }
}
