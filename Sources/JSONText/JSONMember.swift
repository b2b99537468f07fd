/// A name and its value in an object.
package struct JSONMember: Sendable {
    package let name: String
    /// The bytes of the name in the input, with its quotes.
    package let nameRange: Range<Int>
    package internal(set) var value: JSONValue
}
