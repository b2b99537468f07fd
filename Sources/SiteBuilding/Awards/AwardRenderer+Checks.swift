import CatalogModel
import Credentials
import Diagnostics
import Registry

// What is checked of an award besides its seal: that it and the catalog agree.

extension AwardRenderer {
    /// Checks a file as a whole: that its awards belong to this site.
    func check(_ file: SealedAwardFile, log: inout DiagnosticLog) {
        let settings = context.catalog.site
        guard file.head.base != settings.baseURL.value, !settings.earlierBaseURLs.contains(file.head.base) else {
            return
        }
        let base = file.head.base.description
        let problem: SiteProblem = registry.isSpecimen ? .specimensElsewhere(base) : .otherBaseURL(base)
        log.add(problem, at: .path(file.path))
    }

    func check(
        _ located: LocatedAward, in batch: AwardBatch, log: inout DiagnosticLog
    ) -> AwardedEdition? {
        let award = located.award
        guard let awarded = editions[award.edition] else {
            if context.book.isUnread(award.edition) { return nil }
            let hint = NearestName.hint(
                for: award.edition.description, among: editions.keys.map(\.description).sorted())
            log.add(
                SiteProblem.unknownEdition(award.edition.description, hint: hint),
                at: batch.place(of: "edition", in: located))
            return nil
        }
        if let first = award.edition.edition.date.firstDay, award.completed < first {
            let problem = SiteProblem.completedBeforeEdition(
                completed: award.completed.description, edition: award.edition.description)
            log.add(problem, at: batch.place(of: "edition", in: located))
        }
        if case .valid(let details, _) = award.standing, let credit = details.credit,
            !awarded.edition.credit.contains(where: { $0.value == credit }),
            awarded.edition.credit.allSatisfy({ context.catalog.site.creditOption($0.value) != nil })
        {
            let offered = awarded.edition.credit.map(\.value.text)
            let problem = SiteProblem.creditNotOffered(
                credit.text, edition: award.edition.description, offered: offered)
            log.add(problem, at: batch.place(of: "credit", in: located))
        }
        if case .valid(let details, _) = award.standing, let key = details.provider,
            context.catalog.site.provider(key) == nil
        {
            log.add(SiteProblem.unknownProvider(key.text), at: batch.place(of: "provider", in: located))
        }
        return awarded
    }

    /// The pictures that an edition's specimens need and that are not there; told once an edition, not once an award.
    func missingImages(of reference: EditionReference) -> [SiteProblem] {
        guard issuer.isSpecimen, let edition = editions[reference]?.edition,
            context.book.targets[edition.badge.svg] != nil
        else { return [] }
        let image = issuer.image(of: edition)
        return [image.svg, image.png].filter { context.book.targets[$0] == nil }.map { path in
            .missingSpecimenImage(path.components.last ?? "", edition: reference.description)
        }
    }
}
