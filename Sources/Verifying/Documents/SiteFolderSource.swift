package import CatalogModel
package import Credentials

/// A built site that was downloaded, or is about to be published: its addresses are read from files.
///
/// What the site's base address is, its own `did.json` says: `.well-known/did.json` for a domain of its own, `did.json` for
/// a folder of one. Nothing outside the folder is ever asked for.
package struct SiteFolderSource: DocumentSource {
    /// The site's own issuer; specimens have another.
    package let issuer: WebDID
    /// The address that the folder stands for.
    package let baseURL: BaseURL
    /// The addresses that the site says it had before; what badges of then refer to is read from the folder too.
    package let earlier: [EarlierSite]
    private let name: String
    private let read: @Sendable (String) -> [UInt8]?

    /// - Parameters:
    ///   - name: the folder as the caller named it.
    ///   - read: gives the bytes of a file by its path below the folder, `badges/7g4n-q2ke-0w9r-x5tb/credential.json`; nil
    ///     where there is none. The path has no `..`, but what links lead out of the folder is the closure's to refuse.
    /// - Throws: where the folder is not that of a site.
    package init(
        named name: String, read: @escaping @Sendable (_ path: String) -> [UInt8]?
    ) throws(KeyFileProblem) {
        let (place, bytes) = try Self.keyFile(read)
        let document = try KeyFileProblem.identity(in: bytes)
        let id = document.id
        guard let issuer = WebDID(id), let baseURL = BaseURL(issuer.folderURL) else { throw .withoutAddress(id) }
        let expected = issuer.path.isEmpty ? Self.wellKnown : Self.plain
        guard expected == place else { throw .misplaced(id: id, expected: expected) }
        self.issuer = issuer
        self.baseURL = baseURL
        self.earlier = document.otherNames.compactMap { WebDID($0).flatMap(EarlierSite.init) }
        self.name = name.hasSuffix("/") ? String(name.dropLast()) : name
        self.read = read
    }

    private static let wellKnown = ".well-known/did.json"
    private static let plain = "did.json"

    private static func keyFile(_ read: (String) -> [UInt8]?) throws(KeyFileProblem) -> (String, [UInt8]) {
        for place in [wellKnown, plain] {
            if let bytes = read(place) { return (place, bytes) }
        }
        throw .noKeysInFolder
    }

    package func document(at url: String) async -> Result<FetchedDocument, FetchFailure> {
        guard let address = WebAddress(url) else { return .failure(.refusedAddress) }
        if let document = earlierDocument(at: address) { return .success(document) }
        guard !address.hasQuery, let path = address.path(below: issuer).map(String.init), isFile(path) else {
            return .failure(.heldElsewhere("'\(name.printable)' holds only what is below \(baseURL)"))
        }
        let origin = "\(name)/\(path)"
        guard let bytes = read(path) else { return .failure(.notFound(origin)) }
        return .success(FetchedDocument(bytes: bytes, origin: origin))
    }

    /// What stood at an address that the site had before; an address of now is none, even where one lies in the other.
    private func earlierDocument(at address: WebAddress) -> FetchedDocument? {
        let own = address.isBelow(issuer) ? baseURL.description.count : 0
        for site in earlier where site.baseURL.description.count > own {
            guard let path = site.place(of: address.text)?.path, isFile(path), let bytes = read(path) else { continue }
            return FetchedDocument(bytes: bytes, origin: "\(name)/\(path)")
        }
        return nil
    }

    /// Whether a file of a site can be called this.
    private func isFile(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy(SiteAddress.isPlain)
        }
    }
}
