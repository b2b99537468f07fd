import CatalogModel
import Credentials
import Diagnostics
import Registry

/// Checks that content still yields what was signed: the words on an edition's page are those that its badges carry.
struct FrozenContentCheck {
    let catalog: Catalog
    let issuer: BadgeIssuer
    let pictures: BadgePictures

    /// Content with mistakes is not compared: what is missing from it is not what its author means to say.
    func check(_ registry: AwardRegistry, log: inout DiagnosticLog) {
        // Without its settings, a site has no credits to compare.
        guard !["content", "content/site.yml", "content/site.yaml"].contains(where: log.hasErrors) else { return }
        for (reference, frozen) in registry.achievements.sorted(by: { $0.key < $1.key }) {
            // What was awarded and is not in the catalog any more is told at the awards.
            guard let edition = catalog.edition(reference), let image = pictures.found[reference]?.hash else {
                continue
            }
            guard !log.hasErrors(in: edition.text.titleRange.source.path) else { continue }
            // What was signed names addresses of its own time.
            let then = BadgeIssuer(issuer: issuer.issuer, isSpecimen: issuer.isSpecimen, baseURL: frozen.base)
            let changes = frozen.changes(
                to: Achievement(of: edition, in: catalog, by: then),
                FrozenAchievement.Surroundings(of: edition, in: catalog, image: image))
            guard !changes.isEmpty else { continue }
            log.add(
                FrozenContentProblem(changes, of: reference), at: .range(edition.text.titleRange))
        }
    }
}
