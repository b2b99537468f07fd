import Credentials

/// An address that documents may be read from: `https`, or `http` on this machine.
///
/// Plain ASCII, no user, no fragment, no `.` or `..` among its parts in any spelling, so that what it lies below can be seen.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    package let text: String
    /// Scheme, host and port without a slash at the end.
    package let origin: String
    /// The host and, where there is one, `:` and the port.
    package let authority: String
    /// Begins with a slash; without query.
    package let path: String
    package let hasQuery: Bool

    /// The longest that any server takes without complaint.
    private static let lengthLimit = 2048
    private static let localHosts = ["localhost", "127.0.0.1"]
    /// `.`, `/`, `\` and the zero byte: parts that hold them mean different files to different programs.
    private static let hiddenSeparators = ["%2e", "%2f", "%5c", "%00"]

    /// - Returns: nil where the text breaks a rule above.
    package init?(_ text: String) {
        guard text.utf8.count <= Self.lengthLimit, text.utf8.allSatisfy(Self.isAllowed),
            let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let authority = String(rest[..<end])
        guard let host = Self.host(of: authority), scheme == "https://" || Self.localHosts.contains(host) else {
            return nil
        }
        let target = rest[end...].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = target.first.map(String.init) ?? ""
        guard path.split(separator: "/").allSatisfy(Self.isPlainPart) else { return nil }
        self.text = text
        self.origin = scheme + authority
        self.authority = authority
        self.path = path.isEmpty ? "/" : path
        self.hasQuery = target.count > 1
    }

    package var description: String { text }

    /// Whether it is the `http` that only this machine answers.
    package var isLocal: Bool { text.hasPrefix("http://") }

    /// Whether it lies below the folder that a did:web identifier stands for.
    func isBelow(_ did: WebDID) -> Bool { authority == did.authority && path.hasPrefix(Self.folder(of: did)) }

    /// The path below the folder that a did:web identifier stands for; nil for an address elsewhere.
    func path(below did: WebDID) -> Substring? { isBelow(did) ? path.dropFirst(Self.folder(of: did).count) : nil }

    /// Whether both are the same place, whatever is said of how to get there.
    func isSamePlace(as other: WebAddress) -> Bool {
        authority == other.authority && path == other.path && !hasQuery && !other.hasQuery
    }

    /// Everything up to the last slash, without scheme.
    var folder: String { authority + path.prefix(path.count - file.count) }

    /// What stands after the last slash of the path.
    var file: Substring { path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...] }

    private static func folder(of did: WebDID) -> String { (["/"] + did.path.map { $0 + "/" }).joined() }

    private static func host(of authority: String) -> String? {
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first.map(String.init), !host.isEmpty, parts.count <= 2,
            host.utf8.allSatisfy(isHostCharacter)
        else { return nil }
        if parts.count == 2 {
            guard let port = UInt16(parts[1]), port > 0, String(port) == parts[1] else { return nil }
        }
        return host
    }

    private static func isPlainPart(_ part: Substring) -> Bool {
        let lowered = part.lowercased()
        return part != "." && part != ".." && !hiddenSeparators.contains(where: lowered.contains)
    }

    /// Visible ASCII without what must be escaped in an address, and without what brings in a user or a fragment.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"#<>@[\\]^`{|}".utf8.contains(byte)
    }

    private static func isHostCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}
