/// What a page may load, and from where: nothing but what it needs, and nothing from other hosts.
///
/// <https://www.w3.org/TR/CSP3/>
struct ContentSecurityPolicy: Sendable {
    /// As `<meta>` says it; who may frame a page can only be said in a header.
    let text: String
    /// As the header says it.
    let header: String

    private init(scripts: Bool = false, connections: String? = nil, framed: Bool = false) {
        var directives = ["default-src 'none'", "style-src 'self'", "img-src 'self'"]
        if scripts { directives += ["script-src 'self'", "require-trusted-types-for 'script'"] }
        if let connections { directives.append("connect-src \(connections)") }
        directives += ["base-uri 'none'", "form-action 'none'"]
        text = directives.joined(separator: "; ")
        header = (directives + ["frame-ancestors \(framed ? "*" : "'none'")"]).joined(separator: "; ")
    }

    /// A page to read.
    static let reading = ContentSecurityPolicy()
    /// A badge page: its script asks this site alone.
    static let badge = ContentSecurityPolicy(scripts: true, connections: "'self'")
    /// The page that checks badges, of other issuers too where the reader agrees.
    static let verifying = ContentSecurityPolicy(scripts: true, connections: "'self' https:")
    /// The card of a badge, which other sites may show in a frame.
    static let card = ContentSecurityPolicy(framed: true)
}
