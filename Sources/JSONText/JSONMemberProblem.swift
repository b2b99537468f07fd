/// What is wrong with the members of an object that is JSON but not what its reader needs.
///
/// Names only, never values: a value may be somebody's name or address.
package enum JSONMemberProblem: Sendable, Hashable {
    case missing(String)
    case wrongType(String, wanted: JSONKind, found: JSONKind)
    /// An entry of the list of that name.
    case wrongElementType(String, wanted: JSONKind, found: JSONKind)
    case notAnObject(found: JSONKind)
    case unknown(String, known: [String])
}
