package import Diagnostics

// Each type has two spellings: `string(_:)` where the member may be left out, `requiredString(_:)` where it may not.
extension JSONObjectReader {
    /// A text that may be left out.
    package mutating func string(_ name: String) -> String? { converted(value(name), name, .string) { $0.string } }

    /// A text; a fault where it is missing.
    package mutating func requiredString(_ name: String) -> String? {
        converted(requiredValue(name), name, .string) { $0.string }
    }

    /// A number spelt with neither fraction nor exponent that fits in 64 bits.
    package mutating func int(_ name: String) -> Int? { converted(value(name), name, .wholeNumber) { $0.number?.int } }

    /// A whole number; a fault where it is missing.
    package mutating func requiredInt(_ name: String) -> Int? {
        converted(requiredValue(name), name, .wholeNumber) { $0.number?.int }
    }

    /// `true` or `false`, or nothing.
    package mutating func bool(_ name: String) -> Bool? { converted(value(name), name, .boolean) { $0.bool } }

    /// `true` or `false`; a fault where it is missing.
    package mutating func requiredBool(_ name: String) -> Bool? {
        converted(requiredValue(name), name, .boolean) { $0.bool }
    }

    /// A list of values of any type, not yet read.
    package mutating func array(_ name: String) -> [JSONValue]? { converted(value(name), name, .list) { $0.array } }

    /// A list of values of any type; a fault where it is missing.
    package mutating func requiredArray(_ name: String) -> [JSONValue]? {
        converted(requiredValue(name), name, .list) { $0.array }
    }

    /// A list of texts; entries of another type are reported and left out.
    package mutating func strings(_ name: String) -> [String]? {
        array(name).map { texts($0, name) }
    }

    /// A list of texts; a fault where it is missing.
    package mutating func requiredStrings(_ name: String) -> [String]? {
        requiredArray(name).map { texts($0, name) }
    }

    /// A text that must follow a rule, such as an award id; where `convert` gives nil, `problem` is reported at it.
    package mutating func string<Result>(
        _ name: String, _ convert: (String) -> Result?, else problem: @autoclosure () -> some Problem
    ) -> Result? {
        follow(value(name), name, convert, problem)
    }

    /// A text that must be there and follow a rule.
    package mutating func required<Result>(
        _ name: String, _ convert: (String) -> Result?, else problem: @autoclosure () -> some Problem
    ) -> Result? {
        follow(requiredValue(name), name, convert, problem)
    }

    /// A nested object, read by the closure with an account of its own.
    package mutating func object<Result>(
        _ name: String, unknown: UnknownMembers = .refused, _ body: (inout JSONObjectReader) -> Result?
    ) -> Result? {
        nested(value(name), name, unknown, body)
    }

    /// A nested object; a fault where it is missing.
    package mutating func requiredObject<Result>(
        _ name: String, unknown: UnknownMembers = .refused, _ body: (inout JSONObjectReader) -> Result?
    ) -> Result? {
        nested(requiredValue(name), name, unknown, body)
    }

    /// A list of objects; those for which the closure gives nil are left out.
    package mutating func objects<Result>(
        _ name: String, unknown: UnknownMembers = .refused, _ body: (inout JSONObjectReader) -> Result?
    ) -> [Result]? {
        array(name).map { each($0, name, unknown, body) }
    }

    /// A list of objects; a fault where it is missing.
    package mutating func requiredObjects<Result>(
        _ name: String, unknown: UnknownMembers = .refused, _ body: (inout JSONObjectReader) -> Result?
    ) -> [Result]? {
        requiredArray(name).map { each($0, name, unknown, body) }
    }

    private mutating func converted<Result>(
        _ value: JSONValue?, _ name: String, _ wanted: JSONKind, _ convert: (JSONValue) -> Result?
    ) -> Result? {
        guard let value else { return nil }
        if let result = convert(value) { return result }
        add(.wrongType(name, wanted: wanted, found: value.kind), at: value.range)
        return nil
    }

    private mutating func follow<Result>(
        _ value: JSONValue?, _ name: String, _ convert: (String) -> Result?, _ problem: () -> some Problem
    ) -> Result? {
        guard let value, let text = converted(value, name, .string, { $0.string }) else { return nil }
        if let result = convert(text) { return result }
        report(problem(), at: value)
        return nil
    }

    private mutating func nested<Result>(
        _ value: JSONValue?, _ name: String, _ unknown: UnknownMembers, _ body: (inout JSONObjectReader) -> Result?
    ) -> Result? {
        guard let value, converted(value, name, .object, { $0.object }) != nil else { return nil }
        return readNested(value, unknown, body)
    }

    private mutating func texts(_ elements: [JSONValue], _ name: String) -> [String] {
        elements.compactMap { element in
            if let text = element.string { return text }
            add(.wrongElementType(name, wanted: .string, found: element.kind), at: element.range)
            return nil
        }
    }

    private mutating func each<Result>(
        _ elements: [JSONValue], _ name: String, _ unknown: UnknownMembers,
        _ body: (inout JSONObjectReader) -> Result?
    ) -> [Result] {
        elements.compactMap { element in
            if element.object != nil { return readNested(element, unknown, body) }
            add(.wrongElementType(name, wanted: .object, found: element.kind), at: element.range)
            return nil
        }
    }
}
