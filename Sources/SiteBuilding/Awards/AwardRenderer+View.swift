import CatalogModel
import Credentials
import QRCodes
import Registry
import Templates

// What the page of an award shows.

extension AwardRenderer {
    /// - Parameters:
    ///   - award: the award.
    ///   - addresses: where its files stand.
    ///   - shared: what pages of the edition's awards say of themselves.
    ///   - did: the identifier that it was signed under.
    ///   - awarded: its edition.
    ///   - documents: what is published of it for programs.
    /// - Returns: everything that the template may show.
    func view(
        of award: RegisteredAward, at addresses: AwardAddresses, shared: PageView, issuedBy did: String,
        awarded: AwardedEdition, _ documents: AwardDocuments
    ) -> AwardView {
        let issued = dates.view(of: award.issued.date)
        let (standing, details, statusDate) = publicParts(of: award.standing)
        let asOf = dates.view(of: registry.asOf(award))
        let isValid = standing == .valid
        let alternative = alternative(for: awarded, issued: issued, standing: standing, asOf: asOf)
        let page =
            shared.with(
                description: alternative, canonical: addresses.whole, lastCrumb: addresses.id, href: addresses.page)
        return AwardView(
            site: site, page: page, id: addresses.id, edition: awarded.view, alternativeText: alternative,
            standing: standing, asOf: asOf, statusDate: statusDate, earner: details?.name?.text,
            completed: dates.view(of: award.completed), issued: issued,
            creditYear: creditYear(of: award.completed),
            credit: details?.credit.flatMap { context.catalog.site.creditOption($0) },
            provider: details?.provider.flatMap { context.catalog.site.provider($0)?.name },
            first: details?.first.map {
                FirstIssueView(issuer: $0.issuer.text, date: dates.view(of: $0.date))
            },
            issuerName: issuer.issuer.name, issuerHref: awarded.issuerHref, isSpecimen: issuer.isSpecimen,
            note: context.catalog.site.awardNote,
            picture: isValid && awarded.picture != nil ? addresses.page + AwardAddresses.Name.picture : nil,
            credential: documents.credential == nil ? nil : addresses.page + AwardAddresses.Name.credential,
            assertion: isValid && documents.assertion != nil
                ? addresses.page + AwardAddresses.Name.assertion : nil,
            address: addresses.whole, check: Shared(check(of: award, issuedBy: did, standing: standing)),
            hand: hand(of: award),
            actions: isValid && !issuer.isSpecimen
                ? awarded.links.view(of: addresses, issued: award.issued.date) : nil,
            contact: ContactView(issuer.issuer, about: addresses.id, page: awarded.issuerHref),
            qr: codes?.code(addresses.id).map(QRView.init))
    }

    /// A view with all that an edition's awards share, and nothing in the fields that are open.
    func sharedView(of awarded: AwardedEdition) -> AwardView {
        let nobody = AwardID(high: 0, low: 0)
        let never = DateView(iso: "", text: "")
        return AwardView(
            site: site, page: page(of: nobody, awarded: awarded, description: ""), id: "", edition: awarded.view,
            alternativeText: "", standing: .valid, asOf: never, statusDate: nil, earner: nil, completed: never,
            issued: never, creditYear: nil, credit: nil, provider: nil, first: nil, issuerName: issuer.issuer.name,
            issuerHref: awarded.issuerHref, isSpecimen: issuer.isSpecimen,
            note: context.catalog.site.awardNote, picture: nil, credential: nil, assertion: nil, address: "",
            check: Shared(
                CheckView(
                    base: context.baseURL.description, issuerDID: "", specimensDID: specimensDID, statusList: "",
                    statusIndex: "", status: "")),
            hand: nil, actions: nil, contact: ContactView(issuer.issuer, about: "", page: ""), qr: nil)
    }

    private func page(of id: AwardID, awarded: AwardedEdition, description: String) -> PageView {
        context.page(
            title: awarded.view.value.title, description: description, at: .award(id), preview: awarded.preview,
            previewAlternative: description, label: id.description, isIndexed: false, kind: .badge)
    }

    private func href(_ address: SiteAddress) -> String { context.baseURL.href(address) }

    /// Title, issuer, date and status: what the picture stands for, and what previews of a link say.
    private func alternative(
        for awarded: AwardedEdition, issued: DateView, standing: AwardView.Standing, asOf: DateView
    ) -> String {
        let status = BadgeStatusParts(
            isSpecimen: issuer.isSpecimen, isValid: standing == .valid, isRevoked: standing == .revoked,
            isReplaced: standing == .replaced, asOf: asOf)
        return context.words.badgeAlternative(
            title: awarded.view.value.title, issuer: issuer.issuer.name, issued: issued, status: status)
    }

    private func check(of award: RegisteredAward, issuedBy did: String, standing: AwardView.Standing) -> CheckView {
        let isSpecimen = issuer.isSpecimen
        return CheckView(
            base: context.baseURL.description, issuerDID: did,
            specimensDID: specimensDID,
            statusList: href(BadgeIssuer.statusListAddress(award.status.list, isSpecimen: isSpecimen)),
            statusIndex: String(award.status.index), status: standing.name)
    }

    private func hand(of award: RegisteredAward) -> HandCheckView? {
        guard case .valid(_, let proof) = award.standing, let key = keys[proof.key] else { return nil }
        return HandCheckView(
            key: key.key, signature: proof.file?.text, fingerprint: key.fingerprint, elsewhere: key.elsewhere)
    }

    private func publicParts(
        of standing: RegisteredAward.Standing
    ) -> (AwardView.Standing, AwardDetails?, DateView?) {
        switch standing {
        case .valid(let details, _): (.valid, details, nil)
        case .withdrawn(let revocation):
            (revocation.outcome == .revoked ? .revoked : .replaced, nil, dates.view(of: revocation.date))
        }
    }

    private func creditYear(of completed: CalendarDate) -> String? {
        guard let creditYear = context.catalog.site.creditYear, let span = creditYear.containing(completed) else {
            return nil
        }
        return dates.creditYear(creditYear.name, year: span.year, first: span.first, last: span.last)
    }
}
