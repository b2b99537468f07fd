/// What a page may load, and from where: nothing but what it needs, and nothing from other hosts.
///
/// <https://www.w3.org/TR/CSP3/>
struct ContentSecurityPolicy: Sendable {
    /// As `<meta>` says it.
    let text: String
    /// As the header says it, with who may frame the page, which `<meta>` cannot say.
    ///
    /// That no text may become markup could stand in `<meta>`, too, but checkers of HTML do not know the word yet.
    let header: String

    private init(scripts: Bool = false, connections: String? = nil, framed: Bool = false) {
        var directives = ["default-src 'none'", "style-src 'self'", "img-src 'self'"]
        if scripts { directives.append("script-src 'self'") }
        if let connections { directives.append("connect-src \(connections)") }
        directives += ["base-uri 'none'", "form-action 'none'"]
        text = directives.joined(separator: "; ")
        if scripts { directives.append("require-trusted-types-for 'script'") }
        directives.append("frame-ancestors \(framed ? "*" : "'none'")")
        header = directives.joined(separator: "; ")
    }

    /// A page to read.
    static let reading = ContentSecurityPolicy()
    /// A badge page: its script asks this site alone.
    static let badge = ContentSecurityPolicy(scripts: true, connections: "'self'")
    /// The page that searches: its script reads the index of this site.
    static let searching = badge
    /// The page that checks badges, of other issuers too where the reader agrees.
    static let verifying = ContentSecurityPolicy(scripts: true, connections: "'self' https:")
    /// The card of a badge, which other sites may show in a frame.
    static let card = ContentSecurityPolicy(framed: true)
}
