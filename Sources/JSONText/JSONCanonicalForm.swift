/// The JSON Canonicalization Scheme, over which proofs are made: RFC 8785, <https://www.rfc-editor.org/rfc/rfc8785>.
///
/// No space, members sorted by the UTF-16 code units of their names, numbers as ECMAScript prints them.
package enum JSONCanonicalForm {
    /// Why a tree has no canonical form.
    package enum Failure: Error, Hashable {
        case duplicateName(String)
        /// The number has no finite double; its spelling.
        case numberTooLarge(String)
    }

    /// The one spelling of a value (RFC 8785); throws for what has none.
    package static func bytes(of value: JSONOutput) throws(Failure) -> [UInt8] {
        JSONWriter().bytes(of: try sorted(value))
    }

    /// Goes down by calling itself: trees come from `JSONLimits`' 512 levels at most, or from code.
    private static func sorted(_ value: JSONOutput) throws(Failure) -> JSONOutput {
        switch value {
        case .object(let members):
            let ordered = members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
            for (left, right) in zip(ordered, ordered.dropFirst()) where left.name.hasSameScalars(as: right.name) {
                throw .duplicateName(left.name)
            }
            var result: [JSONOutput.Member] = []
            result.reserveCapacity(ordered.count)
            for member in ordered { result.append(JSONOutput.Member(member.name, try sorted(member.value))) }
            return .object(result)
        case .array(let elements):
            var result: [JSONOutput] = []
            result.reserveCapacity(elements.count)
            for element in elements { result.append(try sorted(element)) }
            return .array(result)
        case .number(let number):
            guard let double = number.double else { throw .numberTooLarge(number.text) }
            return .number(JSONNumber(checked: ECMAScriptNumber.text(of: double)))
        case .string, .bool, .null: return value
        }
    }
}
