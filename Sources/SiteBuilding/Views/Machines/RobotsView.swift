import Templates

/// The rules for robots (RFC 9309): nothing is disallowed, or a page's own `noindex` would not be seen.
struct RobotsView: TemplateView {
    static let viewName = "robots"
    static let fields: [ViewField<RobotsView>] = [.text("sitemap", "the whole address of the site map") { $0.sitemap }]

    let sitemap: String
}
