import CatalogModel
import OutputWriting

extension SiteAddress {
    /// The path of the file that holds it from the output folder.
    var filePath: String { isFolder ? path + "index.html" : path }

    /// The file that holds it in the output folder; nil where the path cannot be a file's.
    var outputPath: OutputPath? { OutputPath(filePath) }
}
