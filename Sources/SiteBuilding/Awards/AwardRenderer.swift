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
    private let asOf: DateView
    private let site: SiteView
    private let editions: [EditionReference: AwardedEdition]
    private let writer = JSONWriter(layout: .pretty)

    /// One edition with everything that its awards' pages have in common.
    private struct AwardedEdition: Sendable {
        let edition: Edition
        let view: AwardedEditionView
        let imageAddress: String
        let badgeClassAddress: String
    }

    init(context: SiteContext, issuer: BadgeIssuer, asOf: CalendarDate) {
        self.context = context
        self.issuer = issuer
        self.asOf = context.words.date(asOf)
        // Badge pages are below no page of the navigation but that of all badges, which is marked once for all of them.
        self.site = context.site(at: SiteAddress(folder: ["badges"]))
        let editions = context.catalog.microCredentials.flatMap(\.editions).map { edition in
            (edition.reference, Self.awarded(edition, context: context, issuer: issuer))
        }
        self.editions = Dictionary(uniqueKeysWithValues: editions)
    }

    /// The files of one award.
    ///
    /// - Parameters:
    ///   - located: the award with its line.
    ///   - log: takes a problem where the award and the catalog do not agree.
    /// - Returns: the page and, where the earner chose one, the hosted assertion; nothing where there is a problem.
    func files(of located: LocatedAward, log: inout DiagnosticLog) -> [(address: SiteAddress, bytes: [UInt8])] {
        guard let awarded = check(located, log: &log) else { return [] }
        let award = located.award
        let address = SiteAddress.award(award.id)
        let assertionAddress = BadgeIssuer.assertionAddress(of: award.id)
        let assertion = assertion(of: award, awarded: awarded, id: context.baseURL.absolute(assertionAddress))
        let view = view(
            of: award, awarded: awarded, assertion: assertion.map { _ in context.baseURL.href(assertionAddress) })
        var files = [(address, context.templates.award.render(view))]
        if let assertion { files.append((assertionAddress, writer.bytes(of: assertion))) }
        return files
    }

    private func check(_ located: LocatedAward, log: inout DiagnosticLog) -> AwardedEdition? {
        let award = located.award
        guard let awarded = editions[award.edition] else {
            if context.book.isUnread(award.edition) { return nil }
            let hint = NearestName.hint(
                for: award.edition.description, among: editions.keys.map(\.description).sorted())
            log.add(
                SiteProblem.unknownEdition(award.edition.description, hint: hint),
                at: located.line.range(located.editionRange))
            return nil
        }
        if let first = award.edition.edition.date.firstDay, award.completed < first {
            let problem = SiteProblem.completedBeforeEdition(
                completed: award.completed.description, edition: award.edition.description)
            log.add(problem, at: located.line.range(located.editionRange))
        }
        if case .valid(let details) = award.standing, let credit = details.credit,
            !awarded.edition.credit.contains(where: { $0.value == credit }),
            awarded.edition.credit.allSatisfy({ context.catalog.site.creditOption($0.value) != nil })
        {
            let offered = awarded.edition.credit.map(\.value.text)
            let problem = SiteProblem.creditNotOffered(
                credit.text, edition: award.edition.description, offered: offered)
            log.add(problem, at: located.line.range(located.creditRange))
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
    private func assertion(of award: RegisteredAward, awarded: AwardedEdition, id: String) -> JSONOutput? {
        switch award.standing {
        case .withdrawn: return OpenBadgesTwo.revokedAssertion(id: id)
        case .valid(let details):
            guard let given = details.recipient, issuer.hasHostedDocuments,
                let hash = Credentials.SHA256Text(given.hash.text),
                let recipient = Credentials.RecipientHash(salt: given.salt, hash: hash)
            else { return nil }
            return OpenBadgesTwo.assertion(
                id: id, recipient: recipient, badge: awarded.badgeClassAddress, issuedOn: award.issued,
                image: awarded.imageAddress, narrative: nil)
        }
    }

    private func view(of award: RegisteredAward, awarded: AwardedEdition, assertion: String?) -> AwardView {
        let address = SiteAddress.award(award.id)
        let issued = context.words.date(award.issued.date)
        let (standing, details, statusDate) = publicParts(of: award.standing)
        let status = BadgeStatusParts(
            isSpecimen: issuer.isSpecimen, isValid: standing == .valid, isRevoked: standing == .revoked,
            isReplaced: standing == .replaced, asOf: asOf)
        let alternative = context.words.badgeAlternative(
            title: awarded.view.title, issuer: issuer.issuer.name, issued: issued, status: status)
        return AwardView(
            site: site,
            page: context.page(
                title: awarded.view.title, description: alternative, at: address, image: awarded.imageAddress,
                label: award.id.description, isIndexed: false),
            id: award.id.description, edition: awarded.view, alternativeText: alternative, standing: standing,
            asOf: asOf, statusDate: statusDate, earner: details?.name,
            completed: context.words.date(award.completed), issued: issued, creditYear: creditYear(of: award.completed),
            credit: details?.credit.flatMap { context.catalog.site.creditOption($0)?.phrase },
            issuerName: issuer.issuer.name, issuerHref: context.baseURL.href(.issuer), isSpecimen: issuer.isSpecimen,
            note: context.catalog.site.awardNote, assertion: standing == .valid ? assertion : nil,
            address: context.baseURL.absolute(address))
    }

    private func publicParts(
        of standing: RegisteredAward.Standing
    ) -> (AwardView.Standing, AwardDetails?, DateView?) {
        switch standing {
        case .valid(let details): (.valid, details, nil)
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

    private static func awarded(_ edition: Edition, context: SiteContext, issuer: BadgeIssuer) -> AwardedEdition {
        let baseURL = context.baseURL
        let image = issuer.image(of: edition)
        let badgeClass = issuer.badgeClassAddress(of: edition.reference)
        let view = AwardedEditionView(
            title: edition.text.title, name: context.editionName(edition.reference),
            href: baseURL.href(.edition(edition.reference)), hue: edition.hue.rawValue,
            imagePNG: context.href(of: image.png), imageSVG: context.href(of: image.svg),
            offeredCredits: context.phrases(edition.credit), isTitleOnly: edition.knowledge == .titleOnly,
            isEarlier: edition.status == .earlier, isRetired: edition.status == .retired,
            competency: edition.wording.flatMap {
                context.bodies.optionalMarkup(of: $0.competency.body, in: edition.text)
            },
            outcomes: context.outcomes(of: edition),
            badgeClass: issuer.hasHostedDocuments ? baseURL.href(badgeClass) : nil)
        return AwardedEdition(
            edition: edition, view: view,
            imageAddress: baseURL.absolute(issuer.imageAddress(of: edition)),
            badgeClassAddress: baseURL.absolute(badgeClass))
    }
}
