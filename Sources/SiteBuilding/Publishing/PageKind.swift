/// What a page needs besides its style sheet.
enum PageKind: Sendable {
    case reading
    case badge
    case verifying
    case card

    var policy: ContentSecurityPolicy {
        switch self {
        case .reading: .reading
        case .badge: .badge
        case .verifying: .verifying
        case .card: .card
        }
    }

    /// The module that the page loads, by its path below `templates/assets/`.
    var script: String? {
        switch self {
        case .reading, .card: nil
        case .badge: "scripts/badge.js"
        case .verifying: "scripts/verify.js"
        }
    }
}
