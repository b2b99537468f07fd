import JSONText

/// Whether a document says the same to a program that reads JSON as to one that reads linked data.
///
/// A signature covers the statements that a document makes, and linked data can make the same statement in many ways: the
/// member `validUntil` under the whole address that the name stands for is still signed, but no longer found. Credentials
/// are in compacted form (<https://www.w3.org/TR/vc-data-model-2.0/#json-ld>), so every other way is refused.
enum PlainForm {
    /// Keywords that texts in a language need.
    private static let keywords: Set = ["@context", "@value", "@language"]

    /// - Parameters:
    ///   - members: the document with its proofs.
    ///   - id: its own identifier.
    /// - Returns: the first member that is written in another way, or on whose signed form programs do not agree; nil where
    ///   there is none.
    static func objection(to members: [JSONOutput.Member], id: String) -> Objection? {
        var waiting: [(name: String, value: JSONOutput)] = [("", .object(members))]
        var isOutermost = true
        while let (name, value) = waiting.popLast() {
            switch value {
            case .object(let members):
                for member in members {
                    if member.name.contains(":") || (member.name.hasPrefix("@") && !keywords.contains(member.name)) {
                        return .hiddenName(member.name)
                    }
                    // A second object of that name would add to what the credential says.
                    if !isOutermost, member.name == "id", member.value == .string(id) { return .repeatedIdentifier }
                    waiting.append((member.name, member.value))
                }
                isOutermost = false
            case .array(let elements): waiting += elements.map { (name, $0) }
            case .string(let text):
                if text.unicodeScalars.contains(where: isDisputed) { return .controlCharacter(name) }
            case .number, .bool, .null: break
            }
        }
        return nil
    }

    /// Whether a character is written in different ways in what different programs sign: RDFC-1.0 escapes control characters
    /// of which the algorithm before it escaped only the two of line ends.
    private static func isDisputed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\r"
    }
}
