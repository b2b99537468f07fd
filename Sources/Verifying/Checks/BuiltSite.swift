import CatalogModel
import Credentials

/// What a did:web identifier means on a site that this program built: whose it is, and where its other documents are.
struct BuiltSite {
    private let issuer: BadgeIssuer

    /// The site of the identifier; a specimens' issuer is known by the folder that it has.
    init?(issuer did: WebDID) {
        if let parent = Self.parent(of: did), parent.issuer.did == did {
            self = parent
        } else {
            self.init(of: did)
        }
    }

    /// The site whose own issuer this is.
    init?(of did: WebDID) {
        guard let baseURL = BaseURL(did.folderURL) else { return nil }
        self.init(baseURL: baseURL, isSpecimen: false)
    }

    private init(baseURL: BaseURL, isSpecimen: Bool) {
        let nobody = Issuer(name: "", url: nil, email: nil, description: "")
        self.issuer = BadgeIssuer(issuer: nobody, isSpecimen: isSpecimen, baseURL: baseURL)
    }

    private static func parent(of did: WebDID) -> BuiltSite? {
        guard !did.path.isEmpty else { return nil }
        let folder = ["https://\(did.authority)"] + did.path.dropLast()
        return BaseURL(folder.joined(separator: "/") + "/").map { BuiltSite(baseURL: $0, isSpecimen: true) }
    }

    /// The specimens' issuer of the same site.
    var specimenIssuer: WebDID { BadgeIssuer.did(at: issuer.baseURL, isSpecimen: true) }

    /// The folder that holds everything the issuer's badges name.
    var folder: WebDID { WebDID(of: issuer.baseURL) }

    /// The issuer's profile in Open Badges 2.0.
    var profile: String { issuer.baseURL.absolute(issuer.profileAddress) }

    /// What stands beside an edition's page, as Open Badges 3.0 signs it.
    var achievementFile: String { issuer.isSpecimen ? "specimen-achievement.json" : "achievement.json" }
}
