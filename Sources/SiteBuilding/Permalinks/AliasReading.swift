import CatalogModel
import Credentials

/// Reads the addresses that pages had before, as they are written in `aliases`.
struct AliasReading {
    /// Where the program publishes what cannot be a page's address.
    private static let reserved: Set = ["assets", "badges", "keys", "status", "specimens", "earlier", ".well-known"]

    let baseURL: BaseURL

    /// The address that a text means.
    func address(_ text: String) -> Result<SiteAddress, AliasProblem> {
        if let problem = otherForm(text) { return .failure(problem) }
        guard text.hasPrefix("/") else {
            let isPlain = SiteAddress(written: ended("/" + text)) != nil && !text.contains(":")
            return .failure(.withoutSlash(text, meant: isPlain ? ended("/" + text) : nil))
        }
        if let end = text.firstIndex(where: { $0 == "?" || $0 == "#" }) {
            let meant = ended(String(text[..<end]))
            return .failure(.extra(text, meant: SiteAddress(written: meant) == nil ? nil : meant))
        }
        guard let address = SiteAddress(written: text), address.outputPath != nil,
            // A name that begins so is kept from readers by hosts, or means something to them.
            address.components.allSatisfy({ !$0.hasPrefix(".") && !$0.hasPrefix("_") || Self.reserved.contains($0) })
        else { return .failure(.unfit(text)) }
        if baseURL.path != "/", address.description.hasPrefix(baseURL.path) {
            return .failure(.basePath(text, meant: "/" + address.description.dropFirst(baseURL.path.count)))
        }
        if let folder = address.components.first, Self.reserved.contains(folder.lowercased()),
            // The page above all badges is a page like others.
            folder != "badges" || address.components.count > 1
        {
            return .failure(.reserved(text, folder: "/\(folder)/"))
        }
        if Self.isOwnFile(address) { return .failure(.ownFile(text)) }
        return address.isFolder ? .success(address) : file(address, text)
    }

    /// Whether the program publishes a file of its own at an address; keys stand at one of two, by where the site is.
    private static func isOwnFile(_ address: SiteAddress) -> Bool {
        PublishedAddresses.passing.contains(address) || address == .feed || BadgeIssuer.isKeyFile(address)
    }

    /// The address of a file; the page of a folder is written as that folder, or it would be there twice.
    private func file(_ address: SiteAddress, _ text: String) -> Result<SiteAddress, AliasProblem> {
        let name = address.components.last ?? ""
        if name.lowercased() == "index.html" {
            return .failure(.folderPage(text, folder: String(text.dropLast(name.count))))
        }
        if [".html", ".htm"].contains(where: name.hasSuffix) { return .success(address) }
        return .failure(name.contains(".") ? .noPage(text) : .withoutEnd(text, meant: text + "/"))
    }

    private func otherForm(_ text: String) -> AliasProblem? {
        if text.hasPrefix(baseURL.description) {
            return .ownAddress(text, meant: ended("/" + text.dropFirst(baseURL.description.count)))
        }
        return text.hasPrefix("//") || text.contains("://") ? .otherHost(text) : nil
    }

    /// With a slash at the end, unless the name of a page is there that is not its folder's.
    private func ended(_ path: String) -> String {
        if path.hasSuffix("/index.html") { return String(path.dropLast("index.html".count)) }
        return path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
    }
}
