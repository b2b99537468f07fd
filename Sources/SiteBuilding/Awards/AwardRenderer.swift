import Baking
import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Markdown
import OutputWriting
import Registry
import Templates

/// Makes the files of awards, one award at a time; what an edition's awards share is made once.
struct AwardRenderer: Sendable {
    private let context: SiteContext
    private let issuer: BadgeIssuer
    private let registry: AwardRegistry
    private let asOf: DateView
    private let site: SiteView
    private let editions: [EditionReference: AwardedEdition]
    private let writer = JSONWriter(layout: .pretty)

    /// - Parameters:
    ///   - context: what pages are made from.
    ///   - issuer: who the registry's badges are by.
    ///   - registry: the awards.
    ///   - asOf: the day up to which the registry speaks.
    ///   - pictures: the pictures of the editions that badges are baked into.
    init(
        context: SiteContext, issuer: BadgeIssuer, registry: AwardRegistry, asOf: CalendarDate,
        pictures: [EditionReference: BlankPNG]
    ) {
        self.context = context
        self.issuer = issuer
        self.registry = registry
        self.asOf = context.words.date(asOf)
        // Badge pages are below no page of the navigation but that of all badges, which is marked once for all of them.
        self.site = context.site(at: SiteAddress(folder: ["badges"]))
        let editions = context.catalog.microCredentials.flatMap(\.editions).map { edition in
            (
                edition.reference,
                AwardedEdition(edition, context: context, issuer: issuer, picture: pictures[edition.reference])
            )
        }
        self.editions = Dictionary(uniqueKeysWithValues: editions)
    }

    /// One file of the site.
    typealias File = (address: SiteAddress, bytes: [UInt8])

    /// The files of one award.
    ///
    /// - Parameters:
    ///   - located: the award with its line.
    ///   - batch: the lines it is one of.
    ///   - log: takes a problem where the award and the catalog do not agree.
    /// - Returns: the page, the documents and the picture; nothing where there is a problem.
    func files(of located: LocatedAward, in batch: AwardBatch, log: inout DiagnosticLog) -> [File] {
        guard let awarded = check(located, in: batch, log: &log) else { return [] }
        let award = located.award
        let credential = registry.achievements[award.edition].flatMap { achievement in
            award.credential(head: batch.file.head, achievement: achievement, isSpecimen: registry.isSpecimen)
        }
        let documents = AwardDocuments(
            credential: credential.map(writer.bytes),
            assertion: assertion(of: award, awarded: awarded).map(writer.bytes))
        let picture = documents.picture(in: awarded.picture)
        var files: [File] = []
        files.append((.award(award.id), context.templates.award.render(view(of: award, awarded: awarded, documents))))
        if let bytes = documents.credential { files.append((BadgeIssuer.credentialAddress(of: award.id), bytes)) }
        if let bytes = documents.assertion { files.append((BadgeIssuer.assertionAddress(of: award.id), bytes)) }
        if let picture { files.append((BadgeIssuer.bakedImageAddress(of: award.id), picture)) }
        return files
    }

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

    private func check(
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

    /// A full assertion for a badge that stands and whose earner chose a hash; a stripped one once it is withdrawn.
    private func assertion(of award: RegisteredAward, awarded: AwardedEdition) -> JSONOutput? {
        let baseURL = context.baseURL
        let id = baseURL.absolute(BadgeIssuer.assertionAddress(of: award.id))
        switch award.standing {
        case .withdrawn: return OpenBadgesTwo.revokedAssertion(id: id)
        case .valid(let details, _):
            guard let recipient = details.recipient, issuer.hasHostedDocuments else { return nil }
            let picture =
                awarded.picture == nil
                ? issuer.imageAddress(of: awarded.edition) : BadgeIssuer.bakedImageAddress(of: award.id)
            return OpenBadgesTwo.assertion(
                id: id, recipient: recipient, badge: awarded.badgeClassAddress, issuedOn: award.issued,
                image: baseURL.absolute(picture),
                narrative: details.credit.flatMap { registry.achievements[award.edition]?.narrative(of: $0) })
        }
    }

    private func view(of award: RegisteredAward, awarded: AwardedEdition, _ documents: AwardDocuments) -> AwardView {
        let address = SiteAddress.award(award.id)
        let issued = context.words.date(award.issued.date)
        let (standing, details, statusDate) = publicParts(of: award.standing)
        let status = BadgeStatusParts(
            isSpecimen: issuer.isSpecimen, isValid: standing == .valid, isRevoked: standing == .revoked,
            isReplaced: standing == .replaced, asOf: asOf)
        let alternative = context.words.badgeAlternative(
            title: awarded.view.title, issuer: issuer.issuer.name, issued: issued, status: status)
        let isValid = standing == .valid
        return AwardView(
            site: site,
            page: context.page(
                title: awarded.view.title, description: alternative, at: address, image: awarded.imageAddress,
                label: award.id.description, isIndexed: false),
            id: award.id.description, edition: awarded.view, alternativeText: alternative, standing: standing,
            asOf: asOf, statusDate: statusDate, earner: details?.name?.text,
            completed: context.words.date(award.completed), issued: issued, creditYear: creditYear(of: award.completed),
            credit: details?.credit.flatMap { context.catalog.site.creditOption($0)?.phrase },
            issuerName: issuer.issuer.name, issuerHref: context.baseURL.href(.issuer), isSpecimen: issuer.isSpecimen,
            note: context.catalog.site.awardNote,
            picture: isValid && awarded.picture != nil
                ? context.baseURL.href(BadgeIssuer.bakedImageAddress(of: award.id)) : nil,
            credential: documents.credential.map { _ in
                context.baseURL.href(BadgeIssuer.credentialAddress(of: award.id))
            },
            assertion: isValid
                ? documents.assertion.map { _ in context.baseURL.href(BadgeIssuer.assertionAddress(of: award.id)) }
                : nil,
            address: context.baseURL.absolute(address))
    }

    private func publicParts(
        of standing: RegisteredAward.Standing
    ) -> (AwardView.Standing, AwardDetails?, DateView?) {
        switch standing {
        case .valid(let details, _): (.valid, details, nil)
        case .withdrawn(let revocation):
            (revocation.outcome == .revoked ? .revoked : .replaced, nil, context.words.date(revocation.date))
        }
    }

    private func creditYear(of completed: CalendarDate) -> String? {
        guard let creditYear = context.catalog.site.creditYear, let span = creditYear.containing(completed) else {
            return nil
        }
        return context.words.creditYear(creditYear.name, year: span.year, first: span.first, last: span.last)
    }
}
