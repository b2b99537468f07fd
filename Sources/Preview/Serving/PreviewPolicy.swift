/// A page's content security policy with what the preview needs besides: its own script and style sheet, and to hear of changes.
struct PreviewPolicy {
    private var directives: [(name: String, sources: [String])]

    /// - Parameter text: the policy as the page has it.
    init(_ text: String) {
        directives = text.split(separator: ";").compactMap { part in
            let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
            return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
        }
    }

    /// The policy as it is served from a host.
    func text(at host: LocalHost) -> String {
        var policy = self
        policy.allow(host.origin + PreviewAssets.folder, for: "script-src")
        policy.allow(host.origin + PreviewAssets.folder, for: "style-src")
        policy.allow("ws://\(host.authority)\(PreviewAssets.socket)", for: "connect-src")
        return policy.directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
    }

    private mutating func allow(_ source: String, for name: String) {
        if let place = directives.firstIndex(where: { $0.name == name }) {
            directives[place].sources = directives[place].sources.filter { $0 != "'none'" } + [source]
        } else if let other = directives.first(where: { $0.name == "default-src" }) {
            directives.append((name, other.sources.filter { $0 != "'none'" } + [source]))
        }
    }
}
