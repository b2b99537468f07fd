import CatalogModel
package import Diagnostics

/// Reads the template files of a source folder.
package enum TemplateFiles {
    /// The text of every `*.mustache` file below `templates/`.
    package static func read(in tree: SourceTree, log: inout DiagnosticLog) -> [SourceText] {
        tree.templates.filter { $0.pathExtension == "mustache" }.compactMap { path in
            SourceFileReading.text(of: tree.templateFile(path), shownAs: "templates/\(path)", log: &log)
        }
    }
}
