import Baking
import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Markdown
import OutputWriting
import QRCodes
import Registry
import Synchronization
import Templates

/// Makes the files of awards, one award at a time; what an edition's awards share is made once.
final class AwardRenderer: Sendable {
    let context: SiteContext
    let issuer: BadgeIssuer
    let registry: AwardRegistry
    let site: Shared<SiteView>
    /// What checks by hand say of each key of the registry.
    let keys: [Ed25519PublicKey: HandCheckView]
    let editions: [EditionReference: AwardedEdition]
    let dates: RecentDates
    /// The addresses of all pages as QR codes; nil where they are too long for any.
    let codes: QRCodeSeries?
    private let inputs: BuildInputs
    let specimensDID: String
    private let writer = JSONWriter(layout: .pretty)
    /// Those of the editions that an award was seen of.
    private let templates = Mutex<[EditionReference: AwardTemplates]>([:])

    /// - Parameters:
    ///   - context: what pages are made from.
    ///   - issuer: who the registry's badges are by.
    ///   - registry: the awards.
    ///   - pictures: the pictures of the editions that badges are baked into.
    ///   - inputs: those of the build.
    init(
        context: SiteContext, issuer: BadgeIssuer, registry: AwardRegistry, pictures: BadgePictures, inputs: BuildInputs
    ) {
        self.context = context
        self.issuer = issuer
        self.registry = registry
        self.inputs = inputs
        self.specimensDID = BadgeIssuer.did(at: context.baseURL, isSpecimen: true).description
        self.dates = RecentDates(context.words)
        self.codes = QRCodeSeries(
            before: context.baseURL.absolute(SiteAddress(folder: ["badges"])),
            example: AwardID(high: 0, low: 0).description, after: "/")
        // Badge pages are below no page of the navigation but that of all badges, which is marked once for all of them.
        self.site = Shared(context.site(at: SiteAddress(folder: ["badges"])))
        let keys = (registry.keys?.keys ?? []).map(\.key).map { key in
            let address = BadgeIssuer.keyAddress(of: key, isSpecimen: registry.isSpecimen)
            return (
                key,
                HandCheckView(
                    key: context.baseURL.absolute(address), signature: nil, fingerprint: key.fingerprint,
                    elsewhere: context.catalog.site.keyFingerprintsAt?.value)
            )
        }
        self.keys = Dictionary(uniqueKeysWithValues: keys)
        let baked = context.catalog.site.badgePictures == .png ? pictures.found : [:]
        let editions = context.catalog.microCredentials.flatMap(\.editions).map { edition in
            (
                edition.reference,
                AwardedEdition(
                    edition, context: context, issuer: issuer, picture: baked[edition.reference],
                    size: pictures.found[edition.reference]?.blank.size)
            )
        }
        self.editions = Dictionary(uniqueKeysWithValues: editions)
    }

    /// The templates of an edition's awards, made when the first award asks for them.
    private func templates(of awarded: AwardedEdition) -> AwardTemplates {
        let reference = awarded.edition.reference
        if let made = templates.withLock({ $0[reference] }) { return made }
        let made = AwardTemplates(of: awarded, in: self, inputs: inputs)
        templates.withLock { $0[reference] = made }
        return made
    }

    /// One file of an award, by its path from the award's folder.
    typealias File = (name: String, bytes: [UInt8])

    /// What the files of one award are made from; nil where that cannot be said.
    func fingerprint(of located: LocatedAward, in batch: AwardBatch, awarded: AwardedEdition) -> Fingerprint? {
        templates(of: awarded).recipe.fingerprint(of: located, in: batch, asOf: registry.asOf(located.award))
    }

    /// The files of one award.
    ///
    /// - Parameters:
    ///   - located: the award with its line.
    ///   - addresses: where its files stand.
    ///   - batch: the lines it is one of.
    ///   - awarded: its edition.
    ///   - forms: those of the credentials in the file that the batch is of.
    /// - Returns: the page with its card, the documents and the picture.
    func files(
        of located: LocatedAward, at addresses: AwardAddresses, in batch: AwardBatch, awarded: AwardedEdition,
        forms: CredentialForms
    ) -> [File] {
        let award = located.award
        let common = templates(of: awarded)
        let credential = registry.achievements[award.edition].flatMap { achievement in
            award.credential(head: batch.file.head, achievement: achievement, isSpecimen: registry.isSpecimen)
        }
        let documents = AwardDocuments(
            credential: credential.map { forms.file(of: $0, edition: award.edition) },
            assertion: assertion(of: award, head: batch.file.head, awarded: awarded).map(writer.bytes))
        let picture = documents.picture(in: awarded.picture?.blank)
        let view = Shared(
            view(
                of: award, at: addresses, shared: common.shared, issuedBy: batch.file.head.issuerID, awarded: awarded,
                documents))
        var files: [File] = [(AwardAddresses.Name.pageFile, common.page.render(view))]
        if !issuer.isSpecimen {
            files.append((AwardAddresses.Name.cardFile, common.card.render(CardView(award: view))))
        }
        if let bytes = documents.credential { files.append((AwardAddresses.Name.credential, bytes)) }
        if let bytes = documents.assertion { files.append((AwardAddresses.Name.assertion, bytes)) }
        if let picture { files.append((AwardAddresses.Name.picture, picture)) }
        return files
    }

    /// A full assertion for a badge that stands and whose earner chose a hash; a stripped one once it is withdrawn.
    ///
    /// Its addresses are those that it was issued under, whatever the site's are now: copies that were saved say the same.
    private func assertion(of award: RegisteredAward, head: AwardFileHead, awarded: AwardedEdition) -> JSONOutput? {
        switch award.standing {
        case .withdrawn:
            let addresses = AwardAddresses(of: award.id, at: head.base)
            return OpenBadgesTwo.revokedAssertion(id: addresses.whole + AwardAddresses.Name.assertion)
        case .valid(let details, _):
            guard let recipient = details.recipient, issuer.hasHostedDocuments else { return nil }
            let addresses = AwardAddresses(of: award.id, at: head.base)
            let image =
                awarded.picture == nil
                ? head.base.absolute(issuer.imageAddress(of: awarded.edition))
                : addresses.whole + AwardAddresses.Name.picture
            let badgeClass = head.base.absolute(issuer.badgeClassAddress(of: awarded.edition.reference))
            return OpenBadgesTwo.assertion(
                id: addresses.whole + AwardAddresses.Name.assertion, recipient: recipient, badge: badgeClass,
                issuedOn: award.issued, image: image,
                narrative: details.credit.flatMap { registry.achievements[award.edition]?.narrative(of: $0) })
        }
    }
}
