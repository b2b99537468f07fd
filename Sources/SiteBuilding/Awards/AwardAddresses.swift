import CatalogModel
import Credentials

/// Where the files of one award stand: its own address, and after it what is the same for all awards.
struct AwardAddresses {
    let id: String
    /// The link to the page from any page of the site.
    let page: String
    /// The whole address of the page.
    let whole: String

    init(of award: AwardID, at baseURL: BaseURL) {
        id = award.description
        let path = Self.folder + id + "/"
        page = baseURL.path + path
        whole = baseURL.description + path
    }

    /// The path of the folder from the output folder.
    var outputFolder: String { Self.folder + id }

    /// What stands behind the address of the page, and is the same for all awards.
    enum Name {
        static let card = name(SiteAddress.card, \.path)
        static let credential = name(BadgeIssuer.credentialAddress, \.path)
        static let assertion = name(BadgeIssuer.assertionAddress, \.path)
        static let picture = name(BadgeIssuer.bakedImageAddress, \.path)
        static let pageFile = name(SiteAddress.award, \.filePath)
        static let cardFile = name(SiteAddress.card, \.filePath)

        private static func name(_ address: (AwardID) -> SiteAddress, _ path: (SiteAddress) -> String) -> String {
            String(path(address(anybody)).dropFirst(SiteAddress.award(anybody).path.count))
        }
    }

    private static let folder = String(SiteAddress.award(anybody).path.dropLast(anybody.description.count + 1))
    private static let anybody = AwardID(high: 0, low: 0)
}
