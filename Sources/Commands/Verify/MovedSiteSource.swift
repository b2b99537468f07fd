import CatalogModel
import Credentials
import JSONText
import Verifying

/// The web, and a site that moved: what its host of then does not serve any more, the site has.
///
/// The host of then is asked first: only where it is silent, the word of the site stands for it.
struct MovedSiteSource: DocumentSource {
    let earlier: [EarlierSite]
    private let baseURL: BaseURL
    private let source: any DocumentSource

    /// Fails where the badge is not by an identifier that the site says it had before.
    ///
    /// - Parameters:
    ///   - baseURL: of the site that a badge was found on.
    ///   - badge: the badge.
    ///   - source: the web.
    init?(of baseURL: BaseURL?, for badge: ReceivedBadge, source: some DocumentSource) async {
        guard let baseURL, let issuer = badge.claimedIssuer else { return nil }
        let did = BadgeIssuer.did(at: baseURL, isSpecimen: false)
        guard issuer != did.description, case .success(let file) = await source.document(at: did.documentURL),
            let value = try? JSONValue(parsing: file.bytes),
            let document = try? DIDDocument(reading: value, of: did.description),
            document.otherNames.contains(issuer)
        else { return nil }
        self.earlier = document.otherNames.compactMap { WebDID($0).flatMap(EarlierSite.init) }
        self.baseURL = baseURL
        self.source = source
    }

    func document(at url: String) async -> Result<FetchedDocument, FetchFailure> {
        let answer = await source.document(at: url)
        guard case .failure = answer, let place = earlier.lazy.compactMap({ $0.place(of: url) }).first else {
            return answer
        }
        return await source.document(at: baseURL.absolute(place))
    }
}
