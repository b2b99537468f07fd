import CatalogModel
package import Diagnostics

/// Reads the words of the interface: `templates/strings/<language>.yml`, one `key: text` a line.
package enum InterfaceStrings {
    /// The texts of the language of the content.
    ///
    /// - Parameters:
    ///   - language: the language of the content; of `en-US`, the part before the hyphen names the file.
    ///   - tree: the source folder.
    ///   - log: takes a problem where the file is missing or a value is not a text.
    /// - Returns: nil where they cannot be read.
    package static func read(
        language: String, in tree: SourceTree, log: inout DiagnosticLog
    ) -> LanguageStrings? {
        let primary = primary(of: language)
        let file = path(of: primary)
        guard tree.templates.contains(file) else {
            if !tree.missingFolders.contains("templates") {
                log.add(ContentProblem.missingStrings(file.description), at: .path("templates"))
            }
            return nil
        }
        return read(file, in: tree, log: &log)
    }

    /// The texts of a language that pages are translated into; nil, with problems in the log, where they cannot be read.
    static func read(
        translation language: LanguageTag, in tree: SourceTree, log: inout DiagnosticLog
    ) -> LanguageStrings? {
        read(path(of: language.text), in: tree, log: &log)
    }

    /// The languages that there are texts in beside that of the content.
    static func translations(besides language: String, in tree: SourceTree) -> [LanguageTag] {
        tree.templates.filter { $0.components.count == 2 && $0.components.first == "strings" }
            .filter { $0.pathExtension == "yml" }.compactMap { LanguageTag($0.stem) }
            .filter { $0.text != primary(of: language) }
    }

    /// The part of a tag that names the file of its texts.
    static func primary(of language: String) -> String {
        language.split(separator: "-").first.map { $0.lowercased() } ?? language
    }

    private static func path(of language: String) -> ContentPath { ContentPath("strings/\(language).yml") }

    private static func read(_ file: ContentPath, in tree: SourceTree, log: inout DiagnosticLog) -> LanguageStrings? {
        let shownPath = "templates/\(file)"
        guard let source = SourceFileReading.text(of: tree.templateFile(file), shownAs: shownPath, log: &log),
            let value = YAMLReading.value(in: source, range: 0..<source.bytes.count, log: &log),
            var reader = RecordReader(value, as: .strings, log: &log)
        else { return nil }
        let entries = reader.everyText()
        reader.finish(into: &log)
        return LanguageStrings(path: shownPath, entries: entries)
    }
}
