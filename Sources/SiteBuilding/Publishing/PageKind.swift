/// What a page needs besides its style sheet.
enum PageKind: Sendable {
    case reading
    case badge
    case verifying
    case searching
    case card

    var policy: ContentSecurityPolicy {
        switch self {
        case .reading: .reading
        case .badge: .badge
        case .verifying: .verifying
        case .searching: .searching
        case .card: .card
        }
    }

    /// The module that the page loads, by its path below `templates/assets/`.
    var script: String? {
        switch self {
        case .reading, .card: nil
        case .badge: "scripts/badge.js"
        case .verifying: "scripts/verify.js"
        case .searching: "scripts/search.js"
        }
    }

    /// The module that this one will ask for, so that both are on their way at once.
    var preloadedScript: String? {
        switch self {
        case .reading, .searching, .card: nil
        case .badge, .verifying: "scripts/verifier/verifier.js"
        }
    }
}
