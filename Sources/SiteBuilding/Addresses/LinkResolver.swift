import CatalogModel
import Diagnostics
import Markdown

/// Turns the destinations that writers use (paths of content files, addresses, other sites) into what is published.
struct LinkResolver: Sendable {
    let book: AddressBook
    let baseURL: BaseURL
    /// The language of the texts: links lead to pages in it, where there are.
    let language: PageLanguage

    /// What a destination means.
    struct Link: Sendable {
        let href: String
        /// Where it leads in this site; nil for another site.
        var place: Place?
        /// The source that the link names, where it is a source mark.
        var source: Slug?
        /// The language of what is there, where that is not the text's.
        var language: String?

        /// To or from a file with a mistake in it: the build ends with that, and the link is no mistake of its own.
        static let unresolved = Link(href: "", place: nil, source: nil)
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
            guard let target = book.targets[path] else { return .success(.unresolved) }
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
            if book.isUnread(file) { return .success(.unresolved) }
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
            let meant = path.resolving(relative).flatMap { nearest(to: $0, from: path, among: \.isImage) }
            return .failure(.unknownImage(destination, nearest: meant))
        }
        return .success(baseURL.href(target.address))
    }

    private func link(to target: AddressBook.Target, fragment: String?) -> Link {
        let written = fragment.flatMap { $0.isEmpty ? nil : $0 }
        let anchor = written ?? target.anchor
        let destination = language.destination(of: target.address)
        return Link(
            href: baseURL.href(destination.address, anchor: anchor),
            place: Place(address: destination.address, anchor: anchor),
            source: written == nil ? target.source : nil, language: destination.language)
    }

    /// The file that was probably meant, as a path from the linking file.
    private func nearest(
        to file: ContentPath, from path: ContentPath, among isMeant: (ContentPath) -> Bool = { _ in true }
    ) -> String? {
        let name = file.components.last ?? ""
        let known = book.targets.keys.filter(isMeant).sorted()
        // A folder for its page, and a page by its address or without its ending.
        let spellings = [
            file.appending("index.md"), file.folder.appending(name + ".md"), file.folder.appending(file.stem + ".md"),
        ]
        if let meant = spellings.first(where: { book.targets[$0] != nil && isMeant($0) }) {
            return meant.relative(to: path)
        }
        let ending = file.pathExtension
        let siblings = known.filter { $0.folder == file.folder && $0.pathExtension == ending }
        if let meant = NearestName.of(file.stem, among: siblings.map(\.stem)) {
            return file.folder.appending("\(meant).\(ending)").relative(to: path)
        }
        // The right name in another folder, where there is only one of it.
        let namesakes = known.filter { $0.components.last == name }
        if namesakes.count == 1 { return namesakes[0].relative(to: path) }
        return NearestName.of(file.description, among: known.map(\.description)).map {
            ContentPath($0).relative(to: path)
        }
    }
}

extension ContentPath {
    fileprivate var isImage: Bool { pathExtension != "md" }

    /// The path as a link in another file has it: `../about.md`.
    fileprivate func relative(to path: ContentPath) -> String {
        let from = path.folder.components
        let shared = zip(from, folder.components).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: from.count - shared)
        return (up + components.dropFirst(shared)).joined(separator: "/")
    }
}
