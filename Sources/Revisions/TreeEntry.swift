/// A plain file in the listing of `git ls-tree -z`: `<mode> blob <object>\t<path>`.
struct TreeEntry {
    let object: String
    let path: String

    /// - Returns: nil for what is no plain file, such as a link or another repository.
    init?(_ entry: ArraySlice<UInt8>) {
        let parts = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let facts = parts[0].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        guard facts.count == 3, facts[0].hasPrefix("100"), facts[1] == "blob" else { return nil }
        self.object = facts[2]
        self.path = String(decoding: parts[1], as: UTF8.self)
    }
}
