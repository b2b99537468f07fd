import CatalogModel
import Credentials

/// What a host of an earlier address is asked to do, in the forms of `_redirects` and `_headers` that several hosts read.
///
/// - The keys, and what Open Badges 2.0 has of the issuer and of editions, are served as they are where files come before
///   rules; where rules come first, they lead to the same keys here, and never to those of now, which are another
///   identifier's.
/// - Status lists, credentials and assertions are the same bytes here, so that following a rule gives what was signed.
struct HostRules: Sendable {
    private let sites: [EarlierSite]
    private let baseURL: BaseURL

    /// - Parameters:
    ///   - sites: those of one host, below different paths.
    ///   - baseURL: where they all are now.
    init(of sites: [EarlierSite], to baseURL: BaseURL) {
        // The longest path first: the first rule that fits holds.
        self.sites = sites.sorted {
            ($1.baseURL.path.utf8.count, $0.baseURL.path) < ($0.baseURL.path.utf8.count, $1.baseURL.path)
        }
        self.baseURL = baseURL
    }

    private func keys(of site: EarlierSite) -> String {
        site.baseURL.path + BadgeIssuer.didDocumentAddress(at: site.baseURL, isSpecimen: false).path
    }

    var redirects: [UInt8] {
        var text = ""
        for site in sites {
            text += "\(keys(of: site)) \(baseURL.absolute(site.keysAddress)) 301\n"
            for document in ["issuer/issuer.json", "micro-credentials/:name/:edition/badge-class.json"] {
                let place = baseURL.absolute(site.siteFolder) + document
                text += "\(site.baseURL.path)\(document) \(place) 301\n"
            }
            // A rule for everything would lead round in circles where the site is still on that host, below that path.
            let isBelow = site.baseURL.origin == baseURL.origin && baseURL.path.hasPrefix(site.baseURL.path)
            if !isBelow { text += "\(site.baseURL.path)* \(baseURL):splat 301\n" }
        }
        return Array(text.utf8)
    }

    var headers: [UInt8] {
        let text = sites.map { site in
            "\(keys(of: site))\n  Content-Type: application/did+json\n  Access-Control-Allow-Origin: *\n"
        }
        return Array(text.joined().utf8)
    }
}
