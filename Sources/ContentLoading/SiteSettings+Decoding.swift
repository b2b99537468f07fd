import CatalogModel
import Diagnostics
import Markdown
import MarkdownParsing

extension SiteSettings {
    /// Reads `content/site.yml`; nil, with problems in the log, where it cannot be used.
    init?(decoding tree: SourceTree, log: inout DiagnosticLog) {
        let path = "content/site.yml"
        guard tree.hasContent(ContentPath("site.yml")) else {
            if tree.hasContent(ContentPath("site.yaml")) {
                log.add(ContentProblem.misnamedFile("site.yaml", meant: "site.yml"), at: .path("content/site.yaml"))
            } else if !tree.missingFolders.contains("content") {
                log.add(ContentProblem.missingFile("site.yml"), at: .path("content"))
            }
            return nil
        }
        guard let source = SourceFileReading.text(of: tree.file(ContentPath("site.yml")), shownAs: path, log: &log),
            let value = YAMLReading.value(in: source, range: 0..<source.bytes.count, log: &log),
            var reader = RecordReader(value, as: .site, log: &log)
        else { return nil }
        let title = reader.text("title")
        let description = reader.text("description")
        let baseURL = Self.baseURL(&reader)
        let earlierBaseURLs = Self.earlierBaseURLs(&reader)
        let language = Self.language(&reader)
        let footer = reader.text("footer")
        // The note is the notice of a badge page, which has no other.
        let awardNote = reader.text("award-note")
        reader.check(notice: awardNote)
        let creditOptions = Self.creditOptions(&reader, log: &log)
        let creditYear = CreditYear(decoding: &reader, log: &log)
        let providers = Self.providers(&reader, log: &log)
        let navigation = Self.navigation(&reader, log: &log)
        let issuer = Issuer(decoding: reader.record("issuer"), log: &log)
        let badgePictures = Self.badgePictures(&reader, log: &log)
        let repository = Repository(decoding: reader.record("repository"), log: &log)
        let keyFingerprintsAt = Self.keyFingerprintsAt(&reader, besides: baseURL?.value)
        reader.finish(into: &log)
        guard let title, let description, let baseURL, let language, let footer, let awardNote else { return nil }
        self.init(
            title: title.value, description: description.value, baseURL: baseURL, earlierBaseURLs: earlierBaseURLs,
            language: language, footer: Self.footer(footer, log: &log), awardNote: awardNote.value,
            creditOptions: creditOptions, creditYear: creditYear, providers: providers, navigation: navigation,
            issuer: issuer, badgePictures: badgePictures ?? .png, repository: repository,
            keyFingerprintsAt: keyFingerprintsAt)
    }

    /// Stands in for settings that cannot be used, so that everything else can be checked; nothing is published with it.
    static var standIn: SiteSettings? {
        // One label, so that it is nobody's address and not one of the example addresses, which a release refuses.
        BaseURL("https://site/").map { url in
            let source = SourceText(path: "content/site.yml", bytes: [])
            return SiteSettings(
                title: "", description: "", baseURL: Located(url, at: source.range(0..<0)), language: "en",
                footer: MarkdownParser.document(in: source, from: 0), awardNote: "", creditOptions: [],
                creditYear: nil, navigation: [], issuer: nil)
        }
    }

    private static func baseURL(_ reader: inout RecordReader) -> Located<BaseURL>? {
        guard let text = reader.text("base-url") else { return nil }
        guard let url = BaseURL(text.value) else {
            reader.report(.invalidBaseURL(text.value), at: text.range)
            return nil
        }
        return Located(url, at: text.range)
    }

    private static func earlierBaseURLs(_ reader: inout RecordReader) -> [BaseURL] {
        reader.texts("earlier-base-urls").compactMap { text in
            if let url = BaseURL(text.value) { return url }
            reader.report(.invalidBaseURL(text.value), at: text.range)
            return nil
        }
    }

    /// The optional page that gives out the fingerprints of keys: on another host, for whoever has this one has all its pages.
    private static func keyFingerprintsAt(_ reader: inout RecordReader, besides base: BaseURL?) -> Located<String>? {
        guard let text = reader.text("key-fingerprints-at") else { return nil }
        guard text.value.hasPrefix("https://"), let address = BaseURL(text.value) else {
            reader.report(.invalidAddress(text.value), at: text.range)
            return nil
        }
        guard address.host != base?.host else {
            reader.report(.fingerprintsOnSameHost(text.value), at: text.range)
            return nil
        }
        return text
    }

    private static func language(_ reader: inout RecordReader) -> String? {
        guard let text = reader.text("language") else { return nil }
        let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy {
            (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard isTag, (2...3).contains(parts[0].count), parts[0].allSatisfy(\.isLetter) else {
            reader.report(.invalidLanguage(text.value), at: text.range)
            return nil
        }
        return text.value
    }

    /// The footer: Markdown in a YAML value.
    ///
    /// Where it is written as it reads, places in it are places in the file.
    static func footer(_ text: Located<String>, log: inout DiagnosticLog) -> MarkdownDocument {
        let document = footer(text)
        BodyCheck.check(document, log: &log)
        return document
    }

    private static func footer(_ text: Located<String>) -> MarkdownDocument {
        let file = text.range.source
        let written = text.range.bytes
        for quote in [0, 1] where written.count == text.value.utf8.count + 2 * quote {
            let value = written.lowerBound + quote..<written.upperBound - quote
            guard file.bytes[value].elementsEqual(text.value.utf8) else { continue }
            let start = SourceText(path: file.path, bytes: Array(file.bytes[..<value.upperBound]))
            return MarkdownParser.document(in: start, from: value.lowerBound)
        }
        let line = text.range.start.line
        let source = SourceText(path: file.path, bytes: Array(text.value.utf8), firstLine: line)
        return MarkdownParser.document(in: source, from: 0)
    }

    private static func creditOptions(_ reader: inout RecordReader, log: inout DiagnosticLog) -> [CreditOption] {
        var options: [CreditOption] = []
        for var record in reader.records("credit-options") {
            let key = record.slug("key")
            let phrase = record.text("phrase")
            let narrative = record.text("narrative")
            let hours = record.number("hours")
            if let key, options.contains(where: { $0.key == key.value }) {
                record.report(.repeatedEntry(key.value.text, key: "credit-options"), at: key.range)
            }
            record.finish(into: &log)
            if let key, let phrase {
                options.append(
                    CreditOption(
                        key: key.value, phrase: phrase.value, narrative: narrative?.value, hours: hours?.value))
            }
        }
        return options
    }

    private static func providers(_ reader: inout RecordReader, log: inout DiagnosticLog) -> [Provider] {
        var providers: [Provider] = []
        for var record in reader.records("providers") {
            let key = record.slug("key")
            let name = record.text("name")
            if let key, providers.contains(where: { $0.key == key.value }) {
                record.report(.repeatedEntry(key.value.text, key: "providers"), at: key.range)
            }
            record.finish(into: &log)
            if let key, let name { providers.append(Provider(key: key.value, name: name.value)) }
        }
        return providers
    }

    /// The optional group `badges`, of which so far only pictures can be chosen.
    private static func badgePictures(
        _ reader: inout RecordReader, log: inout DiagnosticLog
    ) -> BadgePictureFormat? {
        guard var record = reader.record("badges") else { return nil }
        let format = record.choice("images", of: BadgePictureFormat.self)
        record.finish(into: &log)
        return format?.value
    }

    private static func navigation(_ reader: inout RecordReader, log: inout DiagnosticLog) -> [NavigationItem] {
        reader.records("navigation").compactMap { record in
            var record = record
            let page = record.text("page")
            let label = record.text("label")
            record.finish(into: &log)
            guard let page, let label else { return nil }
            return NavigationItem(page: Located(ContentPath(page.value), at: page.range), label: label.value)
        }
    }
}

extension CreditYear {
    /// Reads the optional group `credit-year`.
    fileprivate init?(decoding reader: inout RecordReader, log: inout DiagnosticLog) {
        guard var record = reader.record("credit-year") else { return nil }
        let name = record.text("name")
        let starts = record.text("starts")
        let source = record.slug("source")
        // 2001 has no 29 February, on which no credit year can begin.
        let first = starts.flatMap { CalendarDate(iso: "2001-" + $0.value) }
        if let starts, first == nil { record.report(.invalidYearStart(starts.value), at: starts.range) }
        record.finish(into: &log)
        guard let name, let first else { return nil }
        self.init(name: name.value, firstMonth: first.month, firstDay: first.day, source: source)
    }
}

extension Issuer {
    /// Reads a group or file that describes an issuer; nil where there is none or it cannot be used.
    init?(decoding reader: RecordReader?, log: inout DiagnosticLog) {
        guard var reader else { return nil }
        let name = reader.text("name")
        let url = reader.text("url")
        let email = reader.text("email")
        let description = reader.text("description")
        if let url, BaseURL(url.value) == nil { reader.report(.invalidAddress(url.value), at: url.range) }
        reader.finish(into: &log)
        guard let name, let description else { return nil }
        self.init(name: name.value, url: url?.value, email: email?.value, description: description.value)
    }
}
