import CatalogModel
import ContentLoading
import Credentials
import Diagnostics
import Registry

/// The issuers that the registries' badges are by: one of real badges, one of specimens, either only where it is needed.
struct BadgeIssuers: Sendable {
    private let real: BadgeIssuer?
    private let specimen: BadgeIssuer?

    /// - Parameters:
    ///   - catalog: names the issuer of real badges.
    ///   - registries: hold the awards and the issuer of specimens.
    ///   - log: takes a problem where there are awards without an issuer.
    init(of catalog: Catalog, registries: SiteRegistries, log: inout DiagnosticLog) {
        let baseURL = catalog.site.baseURL.value
        self.real = catalog.site.issuer.map { BadgeIssuer(issuer: $0, isSpecimen: false, baseURL: baseURL) }
        self.specimen = registries.specimenIssuer.map { BadgeIssuer(issuer: $0, isSpecimen: true, baseURL: baseURL) }
        if real == nil, let file = registries.awards.awardFiles.first {
            log.add(SiteProblem.missingIssuer, at: .path(file.shownAs))
        }
        if specimen == nil, let file = registries.specimens.awardFiles.first {
            log.add(SiteProblem.missingSpecimenIssuer, at: .path(file.shownAs))
        }
    }

    func published(withSpecimens: Bool) -> [BadgeIssuer] {
        [real, withSpecimens ? specimen : nil].compactMap(\.self)
    }

    /// The issuer of a registry's badges; nil where nobody is named.
    func issuer(of registry: AwardRegistry) -> BadgeIssuer? { registry.isSpecimen ? specimen : real }

    /// What makes the pages of a registry's awards; nil where there is nothing to make or nobody to name as issuer.
    ///
    /// Checks on the way that content still says what was signed.
    func renderer(for registry: AwardRegistry, of reading: SiteReading, log: inout DiagnosticLog) -> AwardRenderer? {
        guard let issuer = issuer(of: registry), !registry.awardFiles.isEmpty else { return nil }
        let context = reading.context
        let pictures = BadgePictures(of: registry, by: issuer, in: context.catalog, tree: reading.tree, log: &log)
        FrozenContentCheck(catalog: context.catalog, issuer: issuer, pictures: pictures).check(registry, log: &log)
        return AwardRenderer(
            context: context, issuer: issuer, registry: registry, pictures: pictures, inputs: reading.inputs)
    }
}
