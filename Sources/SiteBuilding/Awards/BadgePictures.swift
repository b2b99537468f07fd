import Baking
import CatalogModel
import ContentLoading
import Credentials
import Diagnostics
import Foundation
import Registry

/// The pictures of the editions that badges of one registry were awarded in, read once.
struct BadgePictures: Sendable {
    struct Picture: Sendable {
        let blank: BlankPNG
        /// That of the whole file.
        let hash: SHA256Text
    }

    /// By edition; one that is missing or damaged is not there.
    private(set) var found: [EditionReference: Picture] = [:]

    /// - Parameters:
    ///   - registry: whose editions are meant.
    ///   - issuer: whose pictures they are.
    ///   - catalog: the editions.
    ///   - tree: the files; a picture that is missing was told when the catalog was read.
    ///   - log: takes a problem for each picture that nothing can be baked into.
    init(
        of registry: AwardRegistry, by issuer: BadgeIssuer, in catalog: Catalog, tree: SourceTree,
        log: inout DiagnosticLog
    ) {
        for reference in registry.achievements.keys.sorted() {
            guard let edition = catalog.edition(reference) else { continue }
            let path = issuer.image(of: edition).png
            guard tree.hasContent(path), let data = FileManager.default.contents(atPath: tree.file(path)) else {
                continue
            }
            let bytes = [UInt8](data)
            do throws(PNGFault) {
                found[reference] = Picture(blank: BlankPNG(try PNGImage(bytes)), hash: SHA256Text(of: bytes[...]))
            } catch {
                log.add(BakingProblem.png(error), at: .path("content/\(path)"))
            }
        }
    }
}
