import CatalogModel
import Diagnostics
import Markdown

/// Reads translations, each held against its original: `index.es.md` beside `index.md`.
struct TranslationReading {
    /// A translation has room for its date in the one notice of its page.
    static let noticeLimit = RecordReader.noticeLimit - 8
    private static let keys: String = {
        let names = RecordSchema.translation.keys.map { "'\($0.name)'" }
        return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    }()

    private let tree: SourceTree
    private let site: SiteSettings?
    private let originals: [ContentPath: TranslatableText]
    /// Those that there are texts in, beside the site's own.
    private let languages: [LanguageTag]
    private var texts: [LanguageTag: [ContentPath: TranslatedText]] = [:]
    private var sites: [LanguageTag: SiteTranslation] = [:]
    /// Languages whose settings there is a file of, readable or not.
    private var declaredSites: Set<LanguageTag> = []
    private(set) var bodies: [ContentPath: MarkdownDocument] = [:]
    /// The words of the interface in each language that something is translated into.
    private(set) var strings: [LanguageTag: LanguageStrings] = [:]
    /// Languages whose words cannot be read, which is in the log.
    private var unreadStrings: Set<LanguageTag> = []

    init(of parts: CatalogParts, site: SiteSettings?, tree: SourceTree) {
        self.tree = tree
        self.site = site
        self.originals = TranslatableText.all(in: parts)
        self.languages = InterfaceStrings.translations(besides: site?.language ?? "", in: tree)
    }

    /// The languages that at least one page is translated into, in their order.
    var translations: [CatalogTranslation] {
        texts.sorted { $0.key < $1.key }.map {
            CatalogTranslation(language: $0.key, texts: $0.value, site: sites[$0.key])
        }
    }

    mutating func add(_ name: TranslationName, log: inout DiagnosticLog) {
        guard isTranslation(name, log: &log) else { return }
        let strings = strings(in: name.language, log: &log)
        if name.isSite {
            declaredSites.insert(name.language)
            guard let site else { return }
            sites[name.language] = SiteTranslation(decoding: name, of: site, in: tree, log: &log)
            return
        }
        guard let file = ContentFile(reading: name.path, in: tree, log: &log) else { return }
        bodies[name.path] = file.body
        // An original that cannot be read was reported, and there is nothing to hold the translation against.
        guard let original = originals[name.original], let strings else { return }
        let text = text(of: file, name: name, original: original, strings: strings, log: &log)
        if let text { texts[name.language, default: [:]][name.original] = text }
    }

    /// Warns of each language whose pages would show the settings in the language of the site.
    func checkSettings(log: inout DiagnosticLog) {
        for language in texts.keys.sorted() where !declaredSites.contains(language) {
            log.add(ContentProblem.settingsNotTranslated(language.text), at: .path("content"))
        }
    }

    /// Whether the file's name can be that of a translation.
    private func isTranslation(_ name: TranslationName, log: inout DiagnosticLog) -> Bool {
        let (file, language) = (name.original.components.last ?? "", name.language.text)
        guard let problem = problem(of: name, file: file, language: language) else { return true }
        log.add(problem, at: .path("content/\(name.path)"))
        return false
    }

    private func problem(of name: TranslationName, file: String, language: String) -> ContentProblem? {
        let own = site.map { InterfaceStrings.primary(of: $0.language) }
        if language == own || language == site?.language.lowercased() {
            return .ownLanguage(language, original: file)
        }
        if !languages.contains(name.language) {
            // Any two languages of two letters are alike.
            let meant = language.count > 2 ? NearestName.of(language, among: languages.map(\.text)) : nil
            return .unknownLanguage(
                language, meant: meant.map { "\(name.original.stem).\($0).\(name.original.pathExtension)" },
                original: own ?? "en")
        }
        if !tree.hasContent(name.original) {
            let beside = originals.keys.filter { $0.folder == name.original.folder }.map(\.stem).sorted()
            let meant = NearestName.of(name.original.stem, among: beside)
            return .missingOriginal(file, meant: meant.map { "\($0).\(language).md" })
        }
        let isRubric = name.original.components.first == "micro-credentials" && file == "rubric.md"
        let isOwn = ["404.md", "verify.md", "search.md"].contains(name.original.description)
        return isRubric || isOwn ? .untranslatable(file) : nil
    }

    private mutating func strings(in language: LanguageTag, log: inout DiagnosticLog) -> LanguageStrings? {
        if let known = strings[language] { return known }
        guard !unreadStrings.contains(language) else { return nil }
        let read = InterfaceStrings.read(translation: language, in: tree, log: &log)
        if let read { strings[language] = read } else { unreadStrings.insert(language) }
        return read
    }

    private func text(
        of file: ContentFile, name: TranslationName, original: TranslatableText, strings: LanguageStrings,
        log: inout DiagnosticLog
    ) -> TranslatedText? {
        let originalName = name.original.components.last ?? ""
        let otherwise = "a translation has \(Self.keys); everything else comes from '\(originalName)'"
        guard var reader = file.reader(for: .translation, otherwise: otherwise, log: &log) else { return nil }
        let title = reader.text("title")
        let summary = reader.text("summary", isRequired: !original.text.summary.isEmpty)
        let notice = reader.notice(limit: Self.noticeLimit, isRequired: false)
        if original.text.notice != nil { reader.reportMissing("notice") }
        let shortTitle = original.hasShortTitle ? reader.text("short-title", isRequired: true) : nil
        let alternativeText = original.edition == nil ? nil : reader.text("alt", isRequired: true)
        let date = reader.date("translated")
        let madeFrom = reader.text("translated-from")
        reader.finish(into: &log)
        let wording = original.edition.flatMap { self.wording(of: file, edition: $0, strings: strings, log: &log) }
        guard let title, let date, summary != nil || original.text.summary.isEmpty else { return nil }
        let translation = PageTranslation(
            file: name.path, language: name.language, date: date.value, originalTitle: original.text.title)
        let text = PageText(
            path: name.original, title: title.value, summary: summary?.value ?? "", notice: notice?.value,
            sources: original.text.sources, body: file.body, titleRange: title.range, translation: translation)
        return TranslatedText(
            text: text, shortTitle: shortTitle?.value, alternativeText: alternativeText?.value, wording: wording,
            original: original.text, madeFrom: madeFrom)
    }

    /// The certified sections under their headings in the other language, with as many outcomes as the original.
    private func wording(
        of file: ContentFile, edition: Edition, strings: LanguageStrings, log: inout DiagnosticLog
    ) -> EditionWording? {
        let (competencyKey, outcomesKey) = ("competency-heading", "outcomes-heading")
        guard let competency = strings.text(competencyKey), let outcomes = strings.text(outcomesKey) else {
            return nil
        }
        let path = strings.path
        let names = CertifiedSections.Names(
            competency: competency, outcomes: outcomes,
            missing: { name in
                let key = name == competency ? competencyKey : outcomesKey
                return ContentProblem.missingTranslatedSection(name, key: key, strings: path)
            })
        let sections = CertifiedSections(
            of: file.body, knowledge: edition.knowledge, names: names, at: file.opening, log: &log)
        if let wording = sections.wording, let original = edition.wording,
            wording.outcomes.count != original.outcomes.count
        {
            log.add(
                ContentProblem.outcomeCount(
                    wording.outcomes.count, original: original.outcomes.count,
                    file: edition.text.path.components.last ?? ""),
                at: wording.outcomesSection.heading.range)
        }
        return sections.wording
    }
}
