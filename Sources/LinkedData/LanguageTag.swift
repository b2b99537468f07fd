/// Language tags as N-Quads has them: <https://www.w3.org/TR/n-quads/#grammar-production-LANGTAG>.
enum LanguageTag {
    /// Letters, then groups of letters and digits, each after a hyphen.
    static func isWellFormed(_ tag: String) -> Bool {
        let groups = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty, first.allSatisfy(isLetter) else { return false }
        return groups.dropFirst().allSatisfy { !$0.isEmpty && $0.allSatisfy { isLetter($0) || isDigit($0) } }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
