/// Decisions taken from the bytes of an input: the same bytes decide the same, and after the last one everything is 0.
struct DecisionBytes {
    private var rest: ArraySlice<UInt8>

    init(_ input: [UInt8]) { rest = input[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// What nobody has decided with yet.
    var remaining: [UInt8] { Array(rest) }

    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// A number from 0 up to, but not including, a limit of at least 1.
    mutating func number(below limit: Int) -> Int {
        let high = limit > 256 ? Int(byte()) : 0
        return (high << 8 | Int(byte())) % limit
    }

    mutating func pick<Element>(_ choices: [Element]) -> Element? {
        choices.isEmpty ? nil : choices[number(below: choices.count)]
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
}
