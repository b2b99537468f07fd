/// The address under which the site is published: `https://host/` or `https://host/some/path/`.
///
/// Permanent addresses in signed documents begin with it, so it has one spelling: lower-case host, no user, query or
/// fragment, no port that the scheme means anyway, always a slash at the end. A host in another script is written in its
/// ASCII form (`xn--…`).
package struct BaseURL: Sendable, Hashable, CustomStringConvertible {
    /// Scheme and authority without a slash at the end: `https://badges.example.org`.
    package let origin: String
    package let host: String
    /// The host and, where one is needed, the port: `localhost:8000`.
    package let authority: String
    /// Begins and ends with a slash.
    package let path: String
    package let description: String

    /// - Returns: nil for anything but `https` (or `http` on this machine, for previews) with a plain host and path.
    package init?(_ text: String) {
        guard let separator = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<separator.lowerBound]
        let rest = text[separator.upperBound...]
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = String(rest[..<slash])
        var path = String(rest[slash...])
        if !path.hasSuffix("/") { path += "/" }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first.map(String.init), Self.isHost(host), parts.count <= 2 else { return nil }
        if parts.count == 2 {
            let standardPort = scheme == "https" ? 443 : 80
            guard let port = UInt16(parts[1]), port > 0, port != standardPort, String(port) == parts[1] else {
                return nil
            }
        }
        guard scheme == "https" || (scheme == "http" && Self.localHosts.contains(host)), Self.isPath(path) else {
            return nil
        }
        self.origin = "\(scheme)://\(authority)"
        self.host = host
        self.authority = authority
        self.path = path
        self.description = origin + path
    }

    /// Whether the host is reserved for examples and tests, so that nobody can ever publish there.
    ///
    /// The reserved names are those of RFC 2606, sections 2 and 3, and RFC 6761.
    package var isExample: Bool {
        let labels = host.split(separator: ".").map(String.init)
        guard let last = labels.last else { return true }
        if ["example", "test", "invalid", "localhost"].contains(last) || Self.localHosts.contains(host) { return true }
        return ["com", "net", "org"].contains(last) && labels.dropLast().last == "example"
    }

    private static let localHosts = ["localhost", "127.0.0.1"]

    private static func isHost(_ host: String) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return host.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { isLowerLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
            }
    }

    private static func isPath(_ path: String) -> Bool {
        path.dropFirst().dropLast().split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            path == "/"
                || !part.isEmpty && part != "." && part != ".."
                    && part.utf8.allSatisfy { byte in
                        isLowerLetterOrDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                            || "-._~".utf8.contains(byte)
                    }
        }
    }

    private static func isLowerLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
