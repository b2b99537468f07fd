import Baking
import CatalogModel
import ContentLoading
import Diagnostics
import Foundation

/// The pictures that other programs show beside a link to a page: `social.png` in the content folder for every page, and the
/// one in the folder of a micro-credential for its own pages.
///
/// They keep their addresses, unlike the pictures of the design: programs that show a link remember the picture's.
struct LinkPreviews: Sendable {
    private static let fileName = "social.png"

    /// The size of each picture that is there.
    private var sizes: [ContentPath: PNGImage.Size] = [:]
    /// The picture of a micro-credential, by the addresses of the pages that bear its title.
    private var owners: [SiteAddress: (picture: ContentPath, title: String)] = [:]

    /// - Parameters:
    ///   - catalog: has the pictures among its files.
    ///   - tree: the source folder.
    ///   - log: takes a problem for each picture that is damaged.
    init(of catalog: Catalog, tree: SourceTree, log: inout DiagnosticLog) {
        for path in catalog.assets where path.components.last == Self.fileName {
            // One that is unreadable is told where it is copied.
            guard let data = FileManager.default.contents(atPath: tree.file(path)) else { continue }
            do throws(PNGFault) {
                sizes[path] = try PNGImage([UInt8](data)).size
            } catch {
                log.add(BakingProblem.png(error), at: .path("content/\(path)"))
            }
        }
        for microCredential in catalog.microCredentials { add(microCredential) }
    }

    /// The pages of a micro-credential that its picture is right for: an earlier edition may have had another title.
    private mutating func add(_ microCredential: MicroCredential) {
        let slug = microCredential.slug
        let picture = ContentPath(components: ["micro-credentials", slug.text, Self.fileName])
        guard sizes[picture] != nil else { return }
        let title = microCredential.shownEdition.text.title
        owners[.microCredential(slug)] = (picture, title)
        for edition in microCredential.editions where edition.text.title == title {
            owners[.edition(edition.reference)] = (picture, title)
            owners[.rubric(edition.reference)] = (picture, title)
        }
    }

    /// The picture of a page.
    ///
    /// - Parameters:
    ///   - address: the page's.
    ///   - site: what the site is called and where it is.
    ///   - words: put the title of a micro-credential and that of the site together.
    /// - Returns: nil where there is neither one of its own nor one of the site.
    func preview(at address: SiteAddress, of site: SiteSettings, words: SiteWords) -> LinkPreviewView? {
        let owner = owners[address]
        let path = owner?.picture ?? ContentPath(Self.fileName)
        guard let size = sizes[path] else { return nil }
        return LinkPreviewView(
            address: site.baseURL.value.absolute(SiteAddress(file: path.components)), size: size,
            alternativeText: owner.map { words.headTitle($0.title, site: site.title) } ?? site.title)
    }
}
