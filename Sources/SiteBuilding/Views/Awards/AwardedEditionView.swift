import Templates

/// What all awards of one edition have in common on their pages; made once an edition.
struct AwardedEditionView: Sendable {
    let title: String
    let name: String
    let href: String
    let hue: String
    let imagePNG: String
    let imageSVG: String
    let offeredCredits: [PhraseView]
    let isTitleOnly: Bool
    let isEarlier: Bool
    let isRetired: Bool
    let competency: TrustedMarkup?
    let outcomes: [OutcomeView]
    let corrections: [CorrectionView]
    let badgeClass: String?
}
