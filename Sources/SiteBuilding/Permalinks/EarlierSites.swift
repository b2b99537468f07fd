import CatalogModel
import Credentials

/// The addresses that the site had before, and what is published for their hosts: the keys under the identifier that badges
/// of then name, and where everything else is now.
struct EarlierSites: Sendable {
    private static let folder = "earlier"

    /// The oldest first.
    let baseURLs: [BaseURL]

    /// Whether an address is one of those files, which are made as long as `earlier-base-urls` names their site.
    static func contains(_ address: SiteAddress) -> Bool { address.components.first == folder }

    /// Whether the keys of an earlier site stood at this address.
    ///
    /// A site in a folder of its host has them in another place than one with a host of its own.
    func haveKeys(at address: SiteAddress) -> Bool {
        baseURLs.contains { BadgeIssuer.didDocumentAddress(at: $0, isSpecimen: false) == address }
    }
}
