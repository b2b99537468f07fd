/// What a browser asks: the first lines of a request, RFC 9112, sections 3 and 5.
///
/// Requests to read have no body, so this is all of them.
struct HTTPRequestHead: Sendable {
    let method: Substring
    /// The path as it is spelt, without a query.
    let path: String
    private let headers: [String: String]

    /// Fails for what is not HTTP of version 1.
    ///
    /// - Parameter bytes: everything before the empty line.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
        let words = (lines.popFirst() ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.") else { return nil }
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            let name = line[..<colon].lowercased()
            // Two names of a host are none.
            headers[name] = headers[name].map { "\($0), \(value)" } ?? String(value)
        }
        method = words[0]
        path = String(words[1].prefix { $0 != "?" && $0 != "#" })
        self.headers = headers
    }

    /// The value of a header.
    ///
    /// - Parameter name: in lower case.
    subscript(name: String) -> String? { headers[name] }

    /// Whether a word is one of a header's list, whatever its case.
    func has(_ word: String, in name: String) -> Bool {
        headers[name]?.split(separator: ",").contains { part in
            part.drop { $0 == " " }.lowercased() == word
        } ?? false
    }

    /// Whether more follows it than is read.
    var hasBody: Bool { (headers["content-length"] ?? "0") != "0" || headers["transfer-encoding"] != nil }
}
