package import Markdown

/// What is offered under one name over the years: its dated wordings, the newest first.
package struct MicroCredential: Sendable {
    package let slug: Slug
    /// At least one, the newest first.
    package let editions: [Edition]

    /// Takes the editions in any order; nil where there is none.
    package init?(slug: Slug, editions: [Edition]) {
        guard !editions.isEmpty else { return nil }
        self.slug = slug
        self.editions = editions.sorted { $0.reference.edition > $1.reference.edition }
    }

    /// The edition that the micro-credential's own address shows: the one marked latest, or the newest of a retired one.
    package var shownEdition: Edition { editions.first { $0.status == .latest } ?? editions[0] }
    package var isRetired: Bool { editions.allSatisfy { $0.status == .retired } }

    package func edition(_ id: EditionID) -> Edition? { editions.first { $0.reference.edition == id } }
}

/// One dated wording of a micro-credential; an award always points at the edition that was earned.
package struct Edition: Sendable {
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
    package let text: PageText
    /// As the source numbers it, if it does.
    package let number: Int?
    package let shortTitle: String
    package let hue: Hue
    package let status: Status
    package let knowledge: Knowledge
    package let credit: [Located<Slug>]
    package let commitments: [Located<Slug>]
    /// Micro-credentials that this site takes to be related; nobody's badge follows from it.
    package let related: [Located<Slug>]
    package let badge: BadgeImage
    /// Nil exactly where only the title is known.
    package let wording: EditionWording?
    package let rubric: Rubric?

    package init(
        reference: EditionReference, text: PageText, number: Int?, shortTitle: String, hue: Hue, status: Status,
        knowledge: Knowledge, credit: [Located<Slug>], commitments: [Located<Slug>], related: [Located<Slug>],
        badge: BadgeImage, wording: EditionWording?, rubric: Rubric?
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
        self.badge = badge
        self.wording = wording
        self.rubric = rubric
    }
}

/// The parts of an edition's text that a badge certifies, found in its Markdown tree.
package struct EditionWording: Sendable {
    /// The section under the heading "Competency", without the heading.
    package let competency: MarkdownSection
    /// The items of the list under the heading "Outcomes".
    package let outcomes: [Outcome]
    /// The section that holds the outcomes, for whatever stands beside the list.
    package let outcomesSection: MarkdownSection

    package init(competency: MarkdownSection, outcomes: [Outcome], outcomesSection: MarkdownSection) {
        self.competency = competency
        self.outcomes = outcomes
        self.outcomesSection = outcomesSection
    }
}

/// One thing an earner has shown, in the edition's words.
package struct Outcome: Sendable {
    /// From 1; the outcome's permanent anchor is `outcome-<number>`.
    package let number: Int
    package let item: MarkdownElement
    package let plainText: String

    package init(number: Int, item: MarkdownElement, plainText: String) {
        self.number = number
        self.item = item
        self.plainText = plainText
    }

    package var anchor: String { "outcome-\(number)" }
}

/// The picture of a badge: one drawing as SVG and the same as PNG, beside the edition's text.
package struct BadgeImage: Sendable {
    package let svg: ContentPath
    package let png: ContentPath
    /// What the drawing shows, for readers who do not see it.
    package let alternativeText: String

    package init(svg: ContentPath, png: ContentPath, alternativeText: String) {
        self.svg = svg
        self.png = png
        self.alternativeText = alternativeText
    }
}

/// The fixed palette: one hue a micro-credential, `ink` for one without a successor.
package enum Hue: String, Sendable, CaseIterable {
    case madder
    case ochre
    case moss
    case lake
    case plum
    case ink
}
