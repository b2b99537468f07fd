import CatalogModel
import Diagnostics

extension Series {
    init?(decoding file: ContentFile, slug: Slug, log: inout DiagnosticLog) {
        guard var reader = file.reader(for: .series, log: &log) else { return nil }
        let text = file.pageText(from: &reader)
        let shortTitle = reader.text("short-title")
        let microCredentials = reader.slugs("micro-credentials")
        let credit = reader.slugs("credit")
        reader.finish(into: &log)
        guard let text, let shortTitle else { return nil }
        self.init(
            slug: slug, text: text, shortTitle: shortTitle.value, microCredentials: microCredentials, credit: credit)
    }
}

extension Commitment {
    /// - Parameters:
    ///   - file: the commitment's file.
    ///   - slug: its name.
    ///   - numbers: where each number was used so far.
    ///   - log: takes the problems.
    init?(
        decoding file: ContentFile, slug: Slug, numbers: inout [Int: SourceRange], log: inout DiagnosticLog
    ) {
        guard var reader = file.reader(for: .commitment, log: &log) else { return nil }
        let text = file.pageText(from: &reader)
        let number = reader.number("number")
        if let number, let other = numbers.updateValue(number.range, forKey: number.value) {
            let note = Diagnostic.Note("the other is here", at: .range(other))
            log.add(ContentProblem.duplicateNumber(number.value, kind: .commitment), at: number.range, notes: [note])
        }
        let certainty = reader.choice("certainty", of: Certainty.self)
        reader.finish(into: &log)
        guard let text, let number, let certainty else { return nil }
        self.init(slug: slug, number: number.value, certainty: certainty.value, text: text)
    }
}

extension NewsItem {
    init?(decoding file: ContentFile, slug: Slug, log: inout DiagnosticLog) {
        guard var reader = file.reader(for: .newsItem, log: &log) else { return nil }
        let text = file.pageText(from: &reader)
        let date = reader.date("date")
        let ownSlug = reader.slug("slug")
        reader.finish(into: &log)
        guard let text, let date else { return nil }
        self.init(slug: ownSlug?.value ?? slug, date: date.value, text: text)
    }
}

extension Source {
    init?(decoding file: ContentFile, slug: Slug, log: inout DiagnosticLog) {
        guard var reader = file.reader(for: .source, log: &log) else { return nil }
        let text = file.pageText(from: &reader)
        let label = reader.text("label")
        let publisher = reader.text("publisher")
        let date = reader.date("date")
        var url = reader.text("url")
        let kind = reader.choice("kind", of: Kind.self)
        if let text = url, !["https://", "http://"].contains(where: { text.value.hasPrefix($0) }) {
            reader.report(.invalidAddress(text.value), at: text.range)
            url = nil
        }
        reader.finish(into: &log)
        guard let text, let label, let publisher, let kind else { return nil }
        self.init(
            slug: slug, text: text, label: label.value, publisher: publisher.value, date: date?.value,
            url: url?.value, kind: kind.value)
    }
}

extension HomePage {
    init?(decoding file: ContentFile, log: inout DiagnosticLog) {
        guard var reader = file.reader(for: .home, log: &log) else { return nil }
        let text = file.pageText(from: &reader)
        let series = reader.slug("series")
        reader.finish(into: &log)
        guard let text, let series else { return nil }
        self.init(text: text, series: series)
    }
}

extension PageText {
    init?(decoding file: ContentFile, log: inout DiagnosticLog) {
        guard var reader = file.reader(for: Self.isListOrTool(file.path) ? .standingPage : .page, log: &log) else {
            return nil
        }
        let text = file.pageText(from: &reader)
        reader.finish(into: &log)
        guard let text else { return nil }
        self = text
    }

    /// Pages that the site itself needs, which nothing can take the place of.
    private static func isListOrTool(_ path: ContentPath) -> Bool {
        let tools = ["404.md", "verify.md", "search.md", "data.md", "issuer.md", "commitments/matrix.md"]
        return path.stem == "index" || tools.contains(path.description)
    }
}
