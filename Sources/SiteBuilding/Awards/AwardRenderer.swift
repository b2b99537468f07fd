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
    let context: SiteContext
    let issuer: BadgeIssuer
    let registry: AwardRegistry
    let asOf: DateView
    let site: SiteView
    /// What checks by hand say of each key of the registry.
    let keys: [Ed25519PublicKey: HandCheckView]
    let editions: [EditionReference: AwardedEdition]
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
        let keys = (registry.keys?.keys ?? []).map(\.key).map { key in
            let address = BadgeIssuer.keyAddress(of: key, isSpecimen: registry.isSpecimen)
            return (
                key,
                HandCheckView(
                    key: context.baseURL.absolute(address), signature: nil, fingerprint: key.fingerprint)
            )
        }
        self.keys = Dictionary(uniqueKeysWithValues: keys)
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
    /// - Returns: the page with its card, the documents and the picture; nothing where there is a problem.
    func files(of located: LocatedAward, in batch: AwardBatch, log: inout DiagnosticLog) -> [File] {
        guard let awarded = check(located, in: batch, log: &log) else { return [] }
        let award = located.award
        let credential = registry.achievements[award.edition].flatMap { achievement in
            award.credential(head: batch.file.head, achievement: achievement, isSpecimen: registry.isSpecimen)
        }
        let documents = AwardDocuments(
            credential: credential.map(OpenBadgeCredential.file),
            assertion: assertion(of: award, awarded: awarded).map(writer.bytes))
        let picture = documents.picture(in: awarded.picture)
        var files: [File] = []
        let view = view(of: award, issuedBy: batch.file.head.issuerID, awarded: awarded, documents)
        files.append((.award(award.id), context.templates.award.render(view)))
        if !issuer.isSpecimen {
            files.append((.card(of: award.id), context.templates.card.render(CardView(award: view))))
        }
        if let bytes = documents.credential { files.append((BadgeIssuer.credentialAddress(of: award.id), bytes)) }
        if let bytes = documents.assertion { files.append((BadgeIssuer.assertionAddress(of: award.id), bytes)) }
        if let picture { files.append((BadgeIssuer.bakedImageAddress(of: award.id), picture)) }
        return files
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
}
