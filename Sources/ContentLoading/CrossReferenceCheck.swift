import CatalogModel
import Diagnostics

/// Holds every name that one file uses for another against the files there are.
struct CrossReferenceCheck {
    private let parts: CatalogParts
    private let site: SiteSettings?
    private let assets: Set<ContentPath>

    init(parts: CatalogParts, site: SiteSettings?) {
        self.parts = parts
        self.site = site
        self.assets = Set(parts.assets)
    }

    func check(log: inout DiagnosticLog) {
        checkSite(&log)
        if let home = parts.home { require([home.series], in: parts.declaredSeries, kind: "series", &log) }
        for series in parts.series {
            require(series.microCredentials, in: parts.declaredMicroCredentials, kind: "micro-credential", &log)
            checkCredit(series.credit, &log)
        }
        for edition in parts.editions {
            require(edition.commitments, in: parts.declaredCommitments, kind: "commitment", &log)
            require(edition.related, in: parts.declaredMicroCredentials, kind: "micro-credential", &log)
            checkCredit(edition.credit, &log)
            checkImages(of: edition, &log)
        }
        checkNumbers(&log)
        for text in texts { require(text.sources, in: parts.declaredSources, kind: "source", &log) }
    }

    /// Every page read, whatever its kind.
    private var texts: [PageText] {
        var texts = parts.pages + parts.series.map(\.text) + parts.commitments.map(\.text) + parts.news.map(\.text)
        texts += parts.sources.map(\.text) + parts.editions.map(\.text) + parts.editions.compactMap(\.rubric?.text)
        return texts + [parts.home?.text].compactMap(\.self)
    }

    private func require(_ slugs: [Located<Slug>], in declared: Set<Slug>, kind: String, _ log: inout DiagnosticLog) {
        for slug in slugs where !declared.contains(slug.value) {
            let hint = NearestName.hint(for: slug.value.text, among: declared.map(\.text).sorted())
            log.add(ContentProblem.unknownReference(slug.value.text, kind: kind, hint: hint), at: slug.range)
        }
    }

    private func checkCredit(_ credit: [Located<Slug>], _ log: inout DiagnosticLog) {
        guard let site else { return }
        require(credit, in: Set(site.creditOptions.map(\.key)), kind: "credit-option", &log)
    }

    private func checkSite(_ log: inout DiagnosticLog) {
        guard let source = site?.creditYear?.source else { return }
        require([source], in: parts.declaredSources, kind: "source", &log)
    }

    private func checkImages(of edition: Edition, _ log: inout DiagnosticLog) {
        for image in [edition.badge.svg, edition.badge.png] where !assets.contains(image) {
            let name = image.components.last ?? ""
            log.add(ContentProblem.missingImage(name), at: edition.text.titleRange)
        }
    }

    private func checkNumbers(_ log: inout DiagnosticLog) {
        var seen: Set<Int> = []
        for commitment in parts.commitments where !seen.insert(commitment.number).inserted {
            let problem = ContentProblem.duplicateNumber(commitment.number, kind: "commitment")
            log.add(problem, at: commitment.text.titleRange)
        }
    }
}
