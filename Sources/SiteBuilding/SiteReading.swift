import CatalogModel
import ContentLoading

/// A source folder that was read and can be rendered; what is wrong with it is in a log already.
struct SiteReading: Sendable {
    let context: SiteContext
    /// Links in texts that lead to a place on a page.
    let anchored: [Located<LinkResolver.Place>]
    let tree: SourceTree
    let inputs: BuildInputs
    let registries: SiteRegistries
}
