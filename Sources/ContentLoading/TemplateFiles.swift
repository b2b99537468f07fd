import CatalogModel
package import Diagnostics

/// Reads the template files of a source folder.
package enum TemplateFiles {
    /// The text of every `*.mustache` file below `templates/`; empty for one that cannot be read, which is in the log then
    /// and is not missing as well.
    package static func read(in tree: SourceTree, log: inout DiagnosticLog) -> [SourceText] {
        tree.templates.filter { $0.pathExtension == "mustache" }.map { path in
            let shownPath = "templates/\(path)"
            return SourceFileReading.text(of: tree.templateFile(path), shownAs: shownPath, log: &log)
                ?? SourceText(path: shownPath, bytes: [])
        }
    }
}
