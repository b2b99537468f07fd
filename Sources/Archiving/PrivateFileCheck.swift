import JSONText

/// Whether a file is one of those that never leave their owner: a private key, a roster, a list of links.
enum PrivateFileCheck {
    private static let keyFormat = "rosette-private-key"
    private static let pemMark = "PRIVATE KEY-----"
    private static let columns: Set<String> = ["email", "e-mail", "earner"]
    private static let tables = [".csv", ".tsv", ".txt"]
    /// So much is looked at for the first line of a table.
    private static let headLimit = 4096

    /// - Parameters:
    ///   - bytes: the content of the file.
    ///   - path: its name, which says whether it can be a table.
    /// - Returns: also true for what only looks like one.
    static func isPrivate(_ bytes: [UInt8], at path: String) -> Bool {
        let text = String(decoding: bytes.prefix(headLimit), as: UTF8.self)
        if text.contains("\"\(keyFormat)\"") || text.contains(pemMark) { return true }
        guard tables.contains(where: path.lowercased().hasSuffix) else { return false }
        let line = text.drop { $0 == "\u{FEFF}" }.prefix { !$0.isNewline }
        let cells = line.split { [",", ";", "\t"].contains($0) }.map { cell in
            cell.filter { $0 != "\"" && $0 != " " }.lowercased()
        }
        return cells.count > 1 && cells.contains { columns.contains($0) }
    }
}
