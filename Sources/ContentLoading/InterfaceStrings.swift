package import CatalogModel
package import Diagnostics

/// Reads the words of the interface: `templates/strings/<language>.yml`, one `key: text` a line.
package enum InterfaceStrings {
    /// The texts of a language in the order of their file.
    ///
    /// - Parameters:
    ///   - language: the language of the content; of `en-US`, the part before the hyphen names the file.
    ///   - tree: the source folder.
    ///   - log: takes a problem where the file is missing or a value is not a text.
    /// - Returns: the file's path for messages, and each key with its text and where that stands.
    package static func read(
        language: String, in tree: SourceTree, log: inout DiagnosticLog
    ) -> (path: String, entries: [(key: String, text: Located<String>)])? {
        let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? language
        let file = ContentPath("strings/\(primary).yml")
        let shownPath = "templates/\(file)"
        guard tree.templates.contains(file) else {
            if !tree.missingFolders.contains("templates") {
                log.add(ContentProblem.missingStrings(file.description), at: .path("templates"))
            }
            return nil
        }
        guard let source = SourceFileReading.text(of: tree.templateFile(file), shownAs: shownPath, log: &log),
            let value = YAMLReading.value(in: source, range: 0..<source.bytes.count, log: &log),
            var reader = RecordReader(value, subject: "the strings", log: &log)
        else { return nil }
        let entries = reader.everyText()
        reader.finish(into: &log)
        return (shownPath, entries)
    }
}
