import CatalogModel
import ContentLoading

/// A source folder that was read and can be rendered; what is wrong with it is in a log already.
struct SiteReading: Sendable {
    let context: SiteContext
    /// The links in texts.
    let links: ContentLinkCheck
    let tree: SourceTree
    let inputs: BuildInputs
    let registries: SiteRegistries
    /// What has been published before; nil where nothing says so.
    let permalinks: PermalinkFile?
}
