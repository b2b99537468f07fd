/// Character references such as `&amp;` and `&#233;`, read as cmark-gfm reads them.
///
/// Names are asked of cmark-gfm itself, each once.
struct NamedEntities {
    private var known: [[UInt8]: [UInt8]] = [:]

    private static let longestName = 32

    /// The reference that begins at an offset with `&`: the bytes it stands for, and its own length.
    mutating func entity(at start: Int, in bytes: [UInt8]) -> (expansion: [UInt8], length: Int)? {
        let limit = min(bytes.count, start + Self.longestName + 2)
        var end = start + 1
        if end < limit, bytes[end] == UInt8(ascii: "#") { end += 1 }
        while end < limit, bytes[end].isLetterOrDigit { end += 1 }
        guard end < limit, bytes[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
        let name = Array(bytes[start + 1..<end])
        if known[name] == nil { known[name] = CMarkTree.expansion(ofEntity: name) ?? [] }
        guard let expansion = known[name], !expansion.isEmpty else { return nil }
        return (expansion, end + 1 - start)
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
