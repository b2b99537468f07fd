/// The members of a JSON object in the order of the text; no two have the same name.
package struct JSONObject: Sendable {
    package let members: [JSONMember]

    /// The member of a name, compared code point by code point as RFC 8259, section 8.3 asks.
    ///
    /// Looks through the members one by one: made for the objects of award files, which have some twenty.
    package subscript(name: String) -> JSONMember? {
        members.first { $0.name.hasSameScalars(as: name) }
    }
}

/// A name and its value in an object.
package struct JSONMember: Sendable {
    package let name: String
    /// The bytes of the name in the input, with its quotes.
    package let nameRange: Range<Int>
    package internal(set) var value: JSONValue
}

extension String {
    /// Whether both are the same code points; `==` alone also takes letters for equal that are composed differently.
    func hasSameScalars(as other: String) -> Bool {
        self == other && utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}
