/// Something that must hold and did not.
package struct FuzzFinding: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

/// Throws what is wrong where a condition does not hold.
///
/// - Parameters:
///   - condition: what must hold.
///   - description: says what is wrong otherwise.
/// - Throws: `FuzzFinding`.
func expect(_ condition: Bool, _ description: @autoclosure () -> String) throws(FuzzFinding) {
    if !condition { throw FuzzFinding(description()) }
}
