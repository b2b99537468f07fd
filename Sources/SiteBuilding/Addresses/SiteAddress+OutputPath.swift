import CatalogModel
import OutputWriting

extension SiteAddress {
    /// The file that holds it in the output folder; nil where the path cannot be a file's.
    var outputPath: OutputPath? { OutputPath(isFolder ? path + "index.html" : path) }
}
