extension JSONOutput {
    /// What was read, ready to be written again: same order, same spelling of numbers.
    ///
    /// Goes down by calling itself; `JSONLimits` keeps a value that was read to 512 levels.
    package init(_ value: JSONValue) {
        switch value.content {
        case .object(let object): self = .object(object.members.map { Member($0.name, JSONOutput($0.value)) })
        case .array(let elements): self = .array(elements.map { JSONOutput($0) })
        case .string(let text): self = .string(text)
        case .number(let number): self = .number(number)
        case .bool(let flag): self = .bool(flag)
        case .null: self = .null
        }
    }
}
