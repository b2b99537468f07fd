import Foundation

/// Where the path of a request leads in a site, as static hosts have it.
enum PreviewPath: Equatable {
    /// A file, by its path from the site's folder.
    case file(String)
    /// The path under which the page is.
    case elsewhere(String)
    case nothing

    /// - Parameters:
    ///   - path: as the request spells it, without a query.
    ///   - site: what there is.
    init(_ path: String, in site: any PreviewedSite) {
        guard let plain = path.removingPercentEncoding else {
            self = .nothing
            return
        }
        guard plain.hasPrefix(site.basePath) else {
            self = plain == "/" || plain + "/" == site.basePath ? .elsewhere(site.basePath) : .nothing
            return
        }
        let rest = String(plain.dropFirst(site.basePath.count))
        if rest.isEmpty || rest.hasSuffix("/") {
            self = site.file(at: rest + "index.html") == nil ? .nothing : .file(rest + "index.html")
        } else if site.file(at: rest) != nil {
            self = .file(rest)
        } else {
            self = site.file(at: rest + "/index.html") == nil ? .nothing : .elsewhere(path + "/")
        }
    }

    /// The page that a reader sees there; nil where that is another file, or at another path.
    func page(in site: any PreviewedSite) -> [UInt8]? {
        switch self {
        case .file(let file): file.hasSuffix(".html") ? site.file(at: file) : nil
        case .nothing: site.missingPage
        case .elsewhere: nil
        }
    }
}
