import Baking
import CatalogModel
import Credentials
import Markdown
import Templates

/// One edition with everything that its awards' files have in common.
final class AwardedEdition: Sendable {
    let edition: Edition
    let view: Shared<AwardedEditionView>
    /// The address of the picture that all its awards share.
    let imageAddress: String
    /// That picture beside links to them: a specimen's has its band, and nobody's name is on it.
    let preview: LinkPreviewView?
    /// The link to the page of who awards it.
    let issuerHref: String
    let links: AwardLinks
    /// Nil where there is no picture to bake into.
    let picture: BadgePictures.Picture?

    /// - Parameters:
    ///   - edition: one of the catalog.
    ///   - context: what pages are made from.
    ///   - issuer: who awards it.
    ///   - picture: what to bake into, if anything.
    ///   - size: the size of the picture; nil where there is none.
    init(
        _ edition: Edition, context: SiteContext, issuer: BadgeIssuer, picture: BadgePictures.Picture?,
        size: PNGImage.Size?
    ) {
        let baseURL = context.baseURL
        let image = issuer.image(of: edition)
        self.edition = edition
        self.issuerHref = baseURL.href(.issuer)
        self.view = Shared(
            AwardedEditionView(
                title: edition.text.title, name: context.editionName(edition.reference),
                href: baseURL.href(.edition(edition.reference)), hue: edition.hue.rawValue,
                imagePNG: context.href(of: image.png), imageSVG: context.href(of: image.svg),
                offeredCredits: context.phrases(edition.credit), isTitleOnly: edition.knowledge == .titleOnly,
                isEarlier: edition.status == .earlier, isRetired: edition.status == .retired,
                competency: edition.wording.flatMap {
                    context.bodies.optionalMarkup(of: $0.competency.body, in: edition.text)
                },
                outcomes: context.outcomes(of: edition), corrections: context.corrections(of: edition),
                badgeClass: issuer.hasHostedDocuments
                    ? baseURL.href(issuer.badgeClassAddress(of: edition.reference)) : nil))
        let imageAddress = baseURL.absolute(issuer.imageAddress(of: edition))
        self.imageAddress = imageAddress
        self.preview = size.map {
            LinkPreviewView(address: imageAddress, size: $0, alternativeText: edition.badge.alternativeText)
        }
        self.picture = picture
        self.links = AwardLinks(title: edition.text.title, issuer: issuer.issuer.name)
    }
}
