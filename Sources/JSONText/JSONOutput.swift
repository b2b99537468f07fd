/// A JSON document to be written: a tree of values without places.
///
/// ```swift
/// let document: JSONOutput = ["type": "Issuer", "members": [1, 2], "name": .string(name)]
/// ```
package enum JSONOutput: Sendable, Hashable {
    /// Members in the order in which they are written; giving a name twice is the caller's mistake.
    case object([Member])
    case array([JSONOutput])
    case string(String)
    case number(JSONNumber)
    case bool(Bool)
    case null

    /// A name and its value, in the order in which an object writes them.
    package struct Member: Sendable, Hashable {
        package let name: String
        package let value: JSONOutput

        package init(_ name: String, _ value: JSONOutput) {
            self.name = name
            self.value = value
        }
    }

    /// An object without the members whose value is nil, so that optional facts need no `if`.
    package static func object(omittingNil members: KeyValuePairs<String, JSONOutput?>) -> JSONOutput {
        .object(members.compactMap { member in member.value.map { Member(member.key, $0) } })
    }

    /// A whole number, written in full.
    package static func int(_ value: Int) -> JSONOutput { .number(JSONNumber(value)) }

    /// A list of texts.
    package static func strings(_ texts: [String]) -> JSONOutput { .array(texts.map { .string($0) }) }
}

extension JSONOutput: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .int(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONOutput)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
