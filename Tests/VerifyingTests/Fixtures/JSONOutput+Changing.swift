import JSONText
import Testing

extension JSONOutput {
    /// The text of the document, as a file holds it.
    var bytes: [UInt8] { JSONWriter(layout: .pretty).bytes(of: self) }
    var text: String { String(decoding: JSONWriter().bytes(of: self), as: UTF8.self) }

    /// A document from its text.
    init(text: String) throws { self.init(try JSONValue(parsing: Array(text.utf8))) }

    /// The value at a path of member names and places, `credentialSubject.identifier.0`.
    subscript(path: String) -> JSONOutput? {
        path.split(separator: ".").reduce(self) { value, part in
            switch value {
            case .object(let members)?: members.first { $0.name == part }?.value
            case .array(let elements)?: Int(part).map { elements[$0] }
            default: nil
            }
        }
    }

    /// The same with another value at a path; nil takes the member away, and a member that is not there is added.
    func changing(_ path: String, to value: JSONOutput?) throws -> JSONOutput {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        let name = try #require(parts.first)
        let rest = parts.dropFirst().first
        switch self {
        case .object(let members):
            guard let index = members.firstIndex(where: { $0.name == name }) else {
                return .object(members + (value.map { [Member(name, $0)] } ?? []))
            }
            var changed = members
            let new = try rest.map { try members[index].value.changing($0, to: value) } ?? value
            if let new { changed[index] = Member(name, new) } else { changed.remove(at: index) }
            return .object(changed)
        case .array(let elements):
            let index = try #require(Int(name))
            var changed = elements
            let new = try rest.map { try elements[index].changing($0, to: value) } ?? value
            if let new { changed[index] = new } else { changed.remove(at: index) }
            return .array(changed)
        default:
            Issue.record("nothing stands at '\(path)'")
            return self
        }
    }
}
