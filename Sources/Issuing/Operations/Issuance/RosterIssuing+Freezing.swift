import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Registry

/// What the awards of an edition have in common: frozen when the first is issued, and held against content ever after.
extension RosterIssuing {
    /// The achievements of editions, frozen or about to be; what is wrong goes to the log.
    func achievements(
        of editions: Set<EditionReference>, log: inout DiagnosticLog
    ) -> [EditionReference: FrozenAchievement] {
        var achievements: [EditionReference: FrozenAchievement] = [:]
        for reference in editions.sorted() {
            guard let edition = catalog.edition(reference) else { continue }
            let path = issuer.image(of: edition).png
            guard let image = picture(path).map({ SHA256Text(of: $0[...]) }) else {
                log.add(
                    IssuingProblem.missingPicture(path, edition: reference), at: .range(edition.text.titleRange))
                continue
            }
            achievements[reference] = achievement(of: edition, image: image, log: &log)
        }
        return achievements
    }

    private func achievement(
        of edition: Edition, image: SHA256Text, log: inout DiagnosticLog
    ) -> FrozenAchievement? {
        let surroundings = FrozenAchievement.Surroundings(of: edition, in: catalog, image: image)
        guard let frozen = state.registry.achievements[edition.reference] else {
            do throws(JSONCanonicalForm.Failure) {
                return try FrozenAchievement(
                    Achievement(of: edition, in: catalog, by: issuer), of: edition.reference, base: issuer.baseURL,
                    surroundings: surroundings)
            } catch {
                log.add(SigningProblem.noMeaning, at: .range(edition.text.titleRange))
                return nil
            }
        }
        // What was signed names addresses of its own time.
        let then = BadgeIssuer(issuer: issuer.issuer, isSpecimen: issuer.isSpecimen, baseURL: frozen.base)
        let parts = frozen.changes(
            to: Achievement(of: edition, in: catalog, by: then), surroundings)
        guard parts.isEmpty else {
            log.add(
                FrozenContentProblem(parts, of: edition.reference), at: .range(edition.text.titleRange))
            return nil
        }
        return frozen
    }
}
