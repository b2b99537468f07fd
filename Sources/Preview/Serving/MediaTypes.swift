/// The content type of each file: what `_headers` of the site asks for, or else what its name says.
struct MediaTypes: Sendable {
    /// A pattern of paths as `_headers` has them, cut at its placeholders.
    private struct Rule {
        let pattern: Substring
        let type: String
    }

    private static let octets = "application/octet-stream"
    private static let byExtension = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
        "xml": "application/xml", "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "pdf": "application/pdf", "pem": "application/x-pem-file", "woff2": "font/woff2", "mp4": "video/mp4",
        "mp3": "audio/mpeg", "zip": "application/zip", "webmanifest": "application/manifest+json",
    ]

    private var rules: [Rule] = []

    /// - Parameter headers: the bytes of `_headers`.
    init(headers: [UInt8]?) {
        var pattern: Substring?
        for line in String(decoding: headers ?? [], as: UTF8.self).split(separator: "\n") {
            guard line.first == " " else {
                pattern = line
                continue
            }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard let pattern, parts.count == 2, parts[0].drop(while: { $0 == " " }) == "Content-Type" else { continue }
            rules.append(Rule(pattern: pattern, type: String(parts[1].drop { $0 == " " })))
        }
    }

    /// - Parameters:
    ///   - path: the path of the file on its host.
    ///   - file: its path from the site's folder.
    /// - Returns: a type also where nothing is known of the file.
    func type(of path: String, file: String) -> String {
        if let rule = rules.first(where: { Self.matches(path, $0.pattern) }) { return rule.type }
        return Self.type(ofName: file)
    }

    static func type(ofName name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return octets }
        return byExtension[name[name.index(after: dot)...].lowercased()] ?? octets
    }

    /// A `:name` stands for one part of a path, `*` at the end for anything.
    private static func matches(_ path: String, _ pattern: Substring) -> Bool {
        let wanted = pattern.split(separator: "/", omittingEmptySubsequences: false)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (number, part) in wanted.enumerated() {
            guard number < parts.count else { return false }
            if part == "*" { return true }
            if part != parts[number], !part.hasPrefix(":") { return false }
        }
        return wanted.count == parts.count
    }
}
