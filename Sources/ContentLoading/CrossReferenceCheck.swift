import CatalogModel
import Diagnostics

/// Holds every name that one file uses for another against the files there are.
struct CrossReferenceCheck {
    private let parts: CatalogParts
    private let site: SiteSettings?
    private let assets: Set<ContentPath>
    private let microCredentials: Set<Slug>
    private let commitments: Set<Slug>

    init(parts: CatalogParts, site: SiteSettings?) {
        self.parts = parts
        self.site = site
        self.assets = Set(parts.assets)
        self.microCredentials = Set(parts.declaredEditions.map(\.microCredential))
        self.commitments = Set(parts.declaredCommitments.keys)
    }

    func check(log: inout DiagnosticLog) {
        checkSite(&log)
        if let home = parts.home { require([home.series], in: parts.declaredSeries, kind: .series, &log) }
        for series in parts.series {
            require(series.microCredentials, in: microCredentials, kind: .microCredential, &log)
            checkCredit(series.credit, &log)
        }
        for decoded in parts.editions {
            let edition = decoded.edition
            require(edition.commitments, in: commitments, kind: .commitment, &log)
            require(edition.related, in: microCredentials, kind: .microCredential, &log)
            checkCredit(edition.credit, &log)
            checkImages(of: decoded, &log)
        }
        for text in texts { require(text.sources, in: parts.declaredSources, kind: .source, &log) }
    }

    /// Every page read, whatever its kind.
    private var texts: [PageText] {
        var texts = parts.pages + parts.series.map(\.text) + parts.commitments.map(\.text) + parts.news.map(\.text)
        texts += parts.sources.map(\.text) + parts.editions.map(\.edition.text)
        texts += parts.editions.compactMap(\.edition.rubric?.text)
        return texts + [parts.home?.text].compactMap(\.self)
    }

    private func require(
        _ slugs: [Located<Slug>], in declared: Set<Slug>, kind: ReferenceKind, _ log: inout DiagnosticLog
    ) {
        for slug in slugs where !declared.contains(slug.value) {
            let hint = NearestName.hint(for: slug.value.text, among: declared.map(\.text).sorted())
            log.add(ContentProblem.unknownReference(slug.value.text, kind: kind, hint: hint), at: slug.range)
        }
    }

    private func checkCredit(_ credit: [Located<Slug>], _ log: inout DiagnosticLog) {
        guard let site else { return }
        require(credit, in: Set(site.creditOptions.map(\.key)), kind: .creditOption, &log)
    }

    private func checkSite(_ log: inout DiagnosticLog) {
        guard let source = site?.creditYear?.source else { return }
        require([source], in: parts.declaredSources, kind: .source, &log)
    }

    /// One problem an edition: a name that is wrong for the SVG is wrong for its PNG too.
    private func checkImages(of decoded: DecodedEdition, _ log: inout DiagnosticLog) {
        let badge = decoded.edition.badge
        if !assets.contains(badge.svg) {
            let beside = assets.filter { $0.folder == decoded.edition.text.path.folder && $0.pathExtension == "svg" }
            let name = badge.svg.components.last ?? ""
            let nearest = NearestName.of(name, among: beside.compactMap(\.components.last).sorted())
            log.add(ContentProblem.missingImage(name, nearest: nearest), at: decoded.imageRange)
        } else if !assets.contains(badge.png) {
            let (png, svg) = (badge.png.components.last ?? "", badge.svg.components.last ?? "")
            log.add(ContentProblem.missingImageTwin(png, of: svg), at: decoded.imageRange)
        }
    }
}
