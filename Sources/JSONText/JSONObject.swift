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
