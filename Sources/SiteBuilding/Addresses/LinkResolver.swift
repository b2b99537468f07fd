import CatalogModel
import Diagnostics
import Markdown

/// Turns the destinations that writers use (paths of content files, addresses, other sites) into what is published.
struct LinkResolver: Sendable {
    let book: AddressBook
    let baseURL: BaseURL

    /// What a destination means.
    struct Link: Sendable {
        let href: String
        /// Where it leads in this site; nil for another site.
        var place: Place?
        /// The source that the link names, where it is a source mark.
        var source: Slug?
    }

    /// A page of this site, or a place on one.
    struct Place: Sendable, Hashable {
        let address: SiteAddress
        let anchor: String?
    }

    /// The published form of a destination in a content file.
    ///
    /// - Parameters:
    ///   - destination: as the Markdown tree has it, entities and escapes already decoded.
    ///   - path: the file it stands in.
    /// - Returns: the link, or what is wrong with it. Whether its anchor exists is seen when the page is rendered.
    func link(_ destination: String, in path: ContentPath) -> Result<Link, SiteProblem> {
        switch LinkDestination(destination) {
        case .empty: return .failure(.emptyLink)
        case .external(let url): return .success(Link(href: url))
        case .unsafe(let scheme): return .failure(.unsafeLink(destination, scheme: scheme))
        case .protocolRelative: return .failure(.protocolRelativeLink(destination))
        case .fragment(let fragment):
            guard let target = book.targets[path] else { return .failure(.unknownPage(destination, nearest: nil)) }
            return .success(link(to: target, fragment: fragment))
        case .sitePath(let rest, let fragment):
            let components = rest.split(separator: "/").map(String.init)
            let address = rest.hasSuffix("/") ? SiteAddress(folder: components) : SiteAddress(file: components)
            guard book.published.contains(address) else {
                let nearest = NearestName.of(rest, among: book.published.map(\.description).sorted())
                return .failure(.unknownPage(destination, nearest: nearest))
            }
            return .success(link(to: AddressBook.Target(address), fragment: fragment))
        case .file(let relative, let fragment):
            guard let file = path.resolving(relative) else { return .failure(.linkOutsideContent(destination)) }
            guard let target = book.targets[file] else {
                return .failure(.unknownPage(destination, nearest: nearest(to: file, from: path)))
            }
            return .success(link(to: target, fragment: fragment))
        }
    }

    /// The published form of an image's destination: a file beside the pages.
    func image(_ destination: String, in path: ContentPath) -> Result<String, SiteProblem> {
        guard case .file(let relative, nil) = LinkDestination(destination) else {
            return .failure(.imageElsewhere(destination))
        }
        guard let file = path.resolving(relative), let target = book.targets[file], !target.address.isFolder else {
            return .failure(.unknownImage(destination))
        }
        return .success(baseURL.href(target.address))
    }

    private func link(to target: AddressBook.Target, fragment: String?) -> Link {
        let written = fragment.flatMap { $0.isEmpty ? nil : $0 }
        let anchor = written ?? target.anchor
        return Link(
            href: baseURL.href(target.address, anchor: anchor), place: Place(address: target.address, anchor: anchor),
            source: written == nil ? target.source : nil)
    }

    /// A file of the same folder that was probably meant, as a path from the linking file.
    private func nearest(to file: ContentPath, from path: ContentPath) -> String? {
        let siblings = book.targets.keys.filter { $0.folder == file.folder }.map { $0.components.last ?? "" }
        return NearestName.of(file.components.last ?? "", among: siblings.sorted())
    }
}
