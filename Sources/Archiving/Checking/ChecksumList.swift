import Credentials

/// The list of checksums of an archive, in the form of `sha256sum`: 64 digits, two spaces, a name.
struct ChecksumList {
    /// In the order of the list.
    let lines: [(digits: String, name: String)]

    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { return nil }
        var lines: [(digits: String, name: String)] = []
        for line in text.utf8.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let digits = String(line.prefix(64)) ?? ""
            guard SHA256Text("sha256$" + digits) != nil, line.dropFirst(64).starts(with: "  ".utf8),
                let name = String(line.dropFirst(66))
            else { return nil }
            lines.append((digits, name))
        }
        self.lines = lines
    }
}
