import Diagnostics
import Templates

/// The words of the search page and of the index that only the program puts there.
struct SearchWords: Sendable {
    let title: String
    let lead: String
    private let kinds: [PageListing.Kind: String]

    /// - Returns: nil, with problems in the log, where a string is missing.
    init?(_ library: inout TemplateLibrary, log: inout DiagnosticLog) {
        func text(_ key: String) -> String? {
            library.compileString(key, for: NoParts.self, log: &log)
                .map { String(decoding: $0.render(NoParts()), as: UTF8.self) }
        }
        let title = text("search-title")
        let lead = text("search-lead")
        var kinds: [PageListing.Kind: String] = [:]
        for kind in PageListing.Kind.allCases { kinds[kind] = text("search-kind-\(kind.rawValue)") }
        guard let title, let lead, kinds.count == PageListing.Kind.allCases.count else { return nil }
        self.title = title
        self.lead = lead
        self.kinds = kinds
    }

    /// What a kind of page is called beside a title.
    func kind(_ kind: PageListing.Kind) -> String { kinds[kind, default: ""] }
}
