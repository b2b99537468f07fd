package import CatalogModel

/// Who the badges of one registry are by, and where everything that is published about them stands.
///
/// Specimens have an issuer, an identifier and keys of their own, apart from those of real badges: the key of the specimens
/// that come with the program is known to everybody.
package struct BadgeIssuer: Sendable {
    package let issuer: Issuer
    package let isSpecimen: Bool
    package let baseURL: BaseURL

    package init(issuer: Issuer, isSpecimen: Bool, baseURL: BaseURL) {
        self.issuer = issuer
        self.isSpecimen = isSpecimen
        self.baseURL = baseURL
    }

    private static let specimenFolder = "specimens"

    /// The identifier that credentials name as their issuer.
    package var did: WebDID { Self.did(at: baseURL, isSpecimen: isSpecimen) }

    /// The identifier of the issuer of a site, or of its specimens.
    package static func did(at baseURL: BaseURL, isSpecimen: Bool) -> WebDID {
        WebDID(of: baseURL, below: isSpecimen ? [specimenFolder] : [])
    }

    /// Where the keys are published, as did:web says.
    package var didDocumentAddress: SiteAddress { Self.didDocumentAddress(at: baseURL, isSpecimen: isSpecimen) }

    /// Where the keys of a site, or of its specimens, are published.
    package static func didDocumentAddress(at baseURL: BaseURL, isSpecimen: Bool) -> SiteAddress {
        let folder = isSpecimen ? [specimenFolder] : baseURL.path == "/" ? [".well-known"] : []
        return SiteAddress(file: folder + ["did.json"])
    }

    /// Whether the keys of a site stand at an address: where they do follows from its base URL alone, so that they stand
    /// elsewhere once it moved to or from a folder of its host.
    package static func isKeyFile(_ address: SiteAddress) -> Bool {
        [[".well-known", "did.json"], ["did.json"]].contains(address.components)
    }

    /// The signed status list of a number.
    package func statusListAddress(_ number: Int) -> SiteAddress {
        Self.statusListAddress(number, isSpecimen: isSpecimen)
    }

    /// The signed status list of a number, of real badges or of specimens.
    package static func statusListAddress(_ number: Int, isSpecimen: Bool) -> SiteAddress {
        SiteAddress(file: (isSpecimen ? [specimenFolder] : []) + ["status", "\(number).json"])
    }

    /// A key as a file that `openssl` reads.
    package static func keyAddress(of key: Ed25519PublicKey, isSpecimen: Bool) -> SiteAddress {
        SiteAddress(file: (isSpecimen ? [specimenFolder] : []) + ["keys", "\(key.fingerprint).pem"])
    }

    /// The issuer's profile in the form of Open Badges 2.0.
    package var profileAddress: SiteAddress { .issuer.file(isSpecimen ? "specimen-issuer.json" : "issuer.json") }

    /// What the badges of an edition have in common, in the form of Open Badges 2.0.
    package func badgeClassAddress(of edition: EditionReference) -> SiteAddress {
        .edition(edition).file(isSpecimen ? "specimen-badge-class.json" : "badge-class.json")
    }

    /// What the badges of an edition have in common, as Open Badges 3.0 signs it.
    package static func achievementAddress(of edition: EditionReference, isSpecimen: Bool) -> SiteAddress {
        .edition(edition).file(isSpecimen ? "specimen-achievement.json" : "achievement.json")
    }

    /// The picture of the edition's badge; a specimen's has a band across it.
    package func image(of edition: Edition) -> BadgeImage { isSpecimen ? edition.badge.specimen : edition.badge }

    /// The address of the picture that documents name.
    package func imageAddress(of edition: Edition) -> SiteAddress {
        SiteAddress(file: image(of: edition).png.components)
    }

    /// Whether Open Badges 2.0 documents can be made: that format asks for a mailbox.
    package var hasHostedDocuments: Bool { issuer.email != nil }

    /// Where the award's signed credential is published.
    package static func credentialAddress(of award: AwardID) -> SiteAddress { .award(award).file("credential.json") }
    /// Where the award's hosted assertion is published.
    package static func assertionAddress(of award: AwardID) -> SiteAddress { .award(award).file("assertion.json") }
    /// Where the award's picture with its documents in it is published.
    package static func bakedImageAddress(of award: AwardID) -> SiteAddress { .award(award).file("badge.png") }
}
