package import CatalogModel
package import Markdown

/// A new edition of a micro-credential, with its rubric: built at once, and to be filled in.
package struct EditionDraft: Sendable {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let levels = ["Demonstrated", "Not yet demonstrated"]

    let reference: EditionReference
    let title: String
    let shortTitle: String
    /// Lines of the head between titles and summary, and behind it.
    let status: Edition.Status
    let number: Int?
    let hue: Hue
    let credit: [Located<Slug>]
    let commitments: [Located<Slug>]
    let related: [Located<Slug>]
    /// Headings of the sections besides the two that every edition has.
    let sections: [String]
    let outcomes: [String]
    let levels: [String]
    let requiredLevel: String
    let hasRubric: Bool
    /// The edition that this one follows; nil for the first.
    let earlier: EditionID?

    /// The first edition of a micro-credential.
    package init(first reference: EditionReference) {
        self.reference = reference
        title = SafeText.title(of: reference.microCredential)
        shortTitle = title
        status = .latest
        number = nil
        hue = .ink
        credit = []
        commitments = []
        related = []
        sections = ["What it takes"]
        outcomes = Self.outcomes(2)
        levels = Self.levels
        requiredLevel = Self.levels[0]
        hasRubric = true
        earlier = nil
    }

    /// An edition beside another, of which it has titles, lists and the order of sections, and not a word that a badge of the
    /// other one certifies.
    ///
    /// - Parameters:
    ///   - reference: the new one's.
    ///   - edition: the other one.
    ///   - body: the text of that.
    ///   - isNewest: whether none is as new.
    package init(_ reference: EditionReference, after edition: Edition, body: MarkdownDocument?, isNewest: Bool) {
        self.reference = reference
        title = edition.text.title
        shortTitle = edition.shortTitle
        status = isNewest ? .latest : .earlier
        number = edition.number
        hue = edition.hue
        credit = edition.credit
        commitments = edition.commitments
        related = edition.related
        let headings = (body?.body.sections ?? []).map(\.heading.plainText)
        sections = headings.filter { !["competency", "outcomes"].contains($0.lowercased()) }
        outcomes = Self.outcomes(edition.wording?.outcomes.count ?? 2)
        levels = edition.rubric?.levels ?? Self.levels
        requiredLevel = edition.rubric?.requiredLevel ?? Self.levels[0]
        hasRubric = edition.rubric != nil
        earlier = edition.reference.edition
    }

    private static func outcomes(_ count: Int) -> [String] {
        (1...max(1, count)).map { "Outcome \($0): say what the earner can do" }
    }

    /// The folder of the edition.
    package var folder: String { "content/micro-credentials/\(reference.microCredential)/\(reference.edition)" }

    package var files: [StarterFile] {
        var files = [StarterFile("\(folder)/index.md", text: page)]
        if hasRubric { files.append(StarterFile("\(folder)/rubric.md", text: rubric.text)) }
        return files + StarterSite.badge(in: folder)
    }

    var rubric: RubricDraft {
        RubricDraft(title: title, outcomes: outcomes, levels: levels, requiredLevel: requiredLevel)
    }

    /// What the picture shows, as it can only be said of the one that stands in for a badge.
    var alternativeText: String {
        let date = reference.edition.date
        return "Sample badge for \(title), edition of \(Self.months[date.month - 1]) \(date.year)"
    }
}
