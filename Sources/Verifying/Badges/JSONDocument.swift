import JSONText

/// A JSON object with the text that it was read from.
struct JSONDocument: Sendable {
    let value: JSONValue
    let object: JSONObject
    let bytes: [UInt8]

    /// The same, ready to be compared and hashed.
    var members: [JSONOutput.Member] {
        if case .object(let members) = JSONOutput(value) { members } else { [] }
    }
}

extension JSONValue {
    /// One text, or the texts of a list; the other entries of a list are left out.
    var texts: [String] { string.map { [$0] } ?? array?.compactMap(\.string) ?? [] }
}
