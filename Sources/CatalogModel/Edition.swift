/// One dated wording of a micro-credential; an award always points at the edition that was earned.
package struct Edition: Sendable {
    /// Where the edition stands among those of its micro-credential.
    package enum Status: String, Sendable, CaseIterable {
        case latest
        case earlier
        /// No longer offered and with no successor.
        case retired
    }

    /// How much is known of the wording.
    package enum Knowledge: String, Sendable, CaseIterable {
        case full
        /// Only the title: competency and outcomes are not recorded anywhere.
        case titleOnly = "title-only"
    }

    package let reference: EditionReference
    package internal(set) var text: PageText
    /// As the source numbers it, if it does.
    package let number: Int?
    package internal(set) var shortTitle: String
    package let hue: Hue
    package let status: Status
    package let knowledge: Knowledge
    package let credit: [Located<Slug>]
    package let commitments: [Located<Slug>]
    /// Micro-credentials that this site takes to be related; nobody's badge follows from it.
    package let related: [Located<Slug>]
    /// The oldest first, as the file lists them.
    package let corrections: [Correction]
    package internal(set) var badge: BadgeImage
    /// Nil exactly where only the title is known.
    package internal(set) var wording: EditionWording?
    package let rubric: Rubric?

    package init(
        reference: EditionReference, text: PageText, number: Int?, shortTitle: String, hue: Hue, status: Status,
        knowledge: Knowledge, credit: [Located<Slug>], commitments: [Located<Slug>], related: [Located<Slug>],
        corrections: [Correction] = [], badge: BadgeImage, wording: EditionWording?, rubric: Rubric?
    ) {
        self.reference = reference
        self.text = text
        self.number = number
        self.shortTitle = shortTitle
        self.hue = hue
        self.status = status
        self.knowledge = knowledge
        self.credit = credit
        self.commitments = commitments
        self.related = related
        self.corrections = corrections
        self.badge = badge
        self.wording = wording
        self.rubric = rubric
    }
}
