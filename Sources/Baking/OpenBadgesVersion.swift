/// The two standards whose documents are baked into pictures, each with names of its own, so that a picture can carry both.
package enum OpenBadgesVersion: Sendable, Hashable, CaseIterable {
    /// An assertion: <https://www.imsglobal.org/spec/ob/v2p0/baking/>.
    case openBadges2
    /// A credential: <https://www.imsglobal.org/spec/ob/v3p0/#baked-badge>.
    case openBadges3
}

extension OpenBadgesVersion {
    /// The keyword of the text chunk in a PNG.
    var keyword: String {
        switch self {
        case .openBadges2: "openbadges"
        case .openBadges3: "openbadgecredential"
        }
    }

    /// The local name of the element in an SVG.
    var elementName: String {
        switch self {
        case .openBadges2: "assertion"
        case .openBadges3: "credential"
        }
    }

    /// The namespace of the element in an SVG.
    var namespace: String {
        switch self {
        case .openBadges2: "http://openbadges.org"
        case .openBadges3: "https://purl.imsglobal.org/ob/v3p0"
        }
    }
}
