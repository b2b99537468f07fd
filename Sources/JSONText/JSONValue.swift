/// One value of a JSON text, with the place it was read from.
///
/// Nothing is lost that a signature or a message may depend on: members keep their order, numbers their spelling.
package struct JSONValue: Sendable {
    /// The six kinds of value of RFC 8259, section 3: <https://www.rfc-editor.org/rfc/rfc8259#section-3>.
    package enum Content: Sendable {
        case object(JSONObject)
        case array([JSONValue])
        case string(String)
        case number(JSONNumber)
        case bool(Bool)
        case null
    }

    package let content: Content
    /// The bytes of the value in the input, with its quotes or brackets.
    package let range: Range<Int>

    init(_ content: Content, _ range: Range<Int>) {
        self.content = content
        self.range = range
    }
}

extension JSONValue {
    package var object: JSONObject? { if case .object(let object) = content { object } else { nil } }
    package var array: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }
    package var string: String? { if case .string(let text) = content { text } else { nil } }
    package var number: JSONNumber? { if case .number(let number) = content { number } else { nil } }
    package var bool: Bool? { if case .bool(let flag) = content { flag } else { nil } }
    package var isNull: Bool { if case .null = content { true } else { false } }

    /// The kind alone, as messages name it.
    package var kind: JSONKind {
        switch content {
        case .object: .object
        case .array: .list
        case .string: .string
        case .number: .number
        case .bool: .boolean
        case .null: .null
        }
    }
}
