package import CatalogModel

/// An address that a site had before: the identifier that badges of then name, and where the site has now what they refer to.
///
/// The host of then needs some files of its own; the site has them ready in `earlier/`, a folder a host.
package struct EarlierSite: Sendable, Hashable {
    /// The folder of all of them in the site.
    package static let folder = "earlier"

    /// What badges refer to, and is the same at each address; and what is another there.
    private static let documents = ownDocuments.union(["credential.json", "assertion.json", "achievement.json"])
    private static let ownDocuments: Set = ["issuer.json", "badge-class.json"]

    package let baseURL: BaseURL

    package init(_ baseURL: BaseURL) { self.baseURL = baseURL }

    /// The site that an identifier stands for; nil for a host that no site has.
    package init?(_ did: WebDID) {
        guard let baseURL = BaseURL(did.folderURL) else { return nil }
        self.init(baseURL)
    }

    package var did: WebDID { BadgeIssuer.did(at: baseURL, isSpecimen: false) }

    /// What the host is to serve, from its root.
    package var hostFolder: SiteAddress {
        SiteAddress(folder: [Self.folder, baseURL.authority.split(separator: ":").joined(separator: "-")])
    }

    /// The folder of the site in that of its host.
    package var siteFolder: SiteAddress { hostFolder.file(String(baseURL.path.dropFirst())) }

    /// Where the site has the keys of badges of then, under the identifier of then.
    package var keysAddress: SiteAddress {
        siteFolder.file(BadgeIssuer.didDocumentAddress(at: baseURL, isSpecimen: false).path)
    }

    /// Where the site has now what stood at an address of then.
    ///
    /// The profile and the classes of Open Badges 2.0 say of themselves where they are, so there is one for each address.
    ///
    /// - Returns: nil for an address of another site, and for what no badge refers to.
    package func place(of url: String) -> SiteAddress? {
        guard url.hasPrefix(baseURL.description) else { return nil }
        let path = String(url.dropFirst(baseURL.description.count))
        if path == BadgeIssuer.didDocumentAddress(at: baseURL, isSpecimen: false).path { return keysAddress }
        guard let address = SiteAddress(written: "/" + path), let name = address.components.last, !address.isFolder,
            address.components.first == "status" || Self.documents.contains(name)
        else { return nil }
        return Self.ownDocuments.contains(name) ? siteFolder.file(path) : address
    }
}
