import CatalogModel
import Diagnostics

extension SiteTranslation {
    /// Reads `content/site.<language>.yml`; nil, with problems in the log, where it cannot be used.
    ///
    /// What `site.yml` lists must be there, so that no header is half in one language and half in another.
    init?(decoding name: TranslationName, of site: SiteSettings, in tree: SourceTree, log: inout DiagnosticLog) {
        let path = "content/\(name.path)"
        let otherwise = "a translation has words alone; everything else comes from 'site.yml'"
        guard let source = SourceFileReading.text(of: tree.file(name.path), shownAs: path, log: &log),
            let value = YAMLReading.value(in: source, range: 0..<source.bytes.count, log: &log),
            var reader = RecordReader(
                value, as: .siteTranslation, subject: name.path.description,
                opening: source.range(source.rangeOfLine(1)),
                otherwise: otherwise, log: &log)
        else { return nil }
        let title = reader.text("title")
        let description = reader.text("description")
        let footer = reader.text("footer")
        let phrases = Self.entries(
            of: "credit-options", from: &reader, name: "key", words: "phrase",
            originals: site.creditOptions.map(\.key.text), log: &log)
        let labels = Self.entries(
            of: "navigation", from: &reader, name: "page", words: "label",
            originals: site.navigation.map(\.page.value.description), log: &log)
        reader.finish(into: &log)
        guard let title, let description, let footer else { return nil }
        self.init(
            title: title.value, description: description.value, footer: SiteSettings.footer(footer, log: &log),
            creditPhrases: Dictionary(
                phrases.compactMap { name, words in Slug(name).map { ($0, words) } }
            ) { first, _ in first },
            navigationLabels: Dictionary(
                labels.map { name, words in (ContentPath(name), words) }
            ) { first, _ in first })
    }

    /// The words of each entry of a list by the entry's name, held against the list of the settings.
    private static func entries(
        of key: String, from reader: inout RecordReader, name: String, words: String, originals: [String],
        log: inout DiagnosticLog
    ) -> [String: String] {
        var entries: [String: String] = [:]
        var isWhole = true
        for var record in reader.records(key) {
            let entry = record.text(name)
            let text = record.text(words)
            if let entry {
                if !originals.contains(entry.value) {
                    let hint = NearestName.hint(for: entry.value, among: originals)
                    record.report(.unknownTranslation(entry.value, key: key, hint: hint), at: entry.range)
                    // A mistyped name is one mistake, not a missing one as well.
                    isWhole = false
                } else if entries.updateValue(text?.value ?? "", forKey: entry.value) != nil {
                    record.report(.repeatedEntry(entry.value, key: key), at: entry.range)
                }
            } else {
                isWhole = false
            }
            record.finish(into: &log)
        }
        for original in originals where isWhole && entries[original] == nil {
            reader.report(.missingTranslation(original, key: key), at: reader.place(of: key))
        }
        return entries
    }
}
