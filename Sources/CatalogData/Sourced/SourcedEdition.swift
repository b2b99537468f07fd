import CatalogModel
import Markdown

/// What is sourced of one edition: of one that is known by its title, the title.
struct SourcedEdition: Sendable {
    let reference: EditionReference
    let title: String
    /// As the source numbers it, if it does.
    let number: Int?
    let status: Edition.Status
    let knowledge: Edition.Knowledge
    /// Nil where only the title is known.
    let competency: String?
    let outcomes: [Outcome]
    /// What it can count as; one is elected.
    let credit: [String]
    /// Nil unless it is official.
    let rubric: SourcedRubric?
    let corrections: [Correction]
    let sources: [Slug]
    /// The edition that came before, where the wording of both is known: else nobody can say that one follows the other.
    let predecessor: EditionReference?

    /// - Parameters:
    ///   - edition: one of the catalog.
    ///   - siblings: all editions of its micro-credential, the newest first.
    ///   - catalog: has the credits and sources.
    init(of edition: Edition, among siblings: [Edition], in catalog: Catalog) {
        let wording = edition.knowledge == .full ? edition.wording : nil
        let parts = wording.map { [$0.competency.body, $0.outcomesSection.body] } ?? []
        self.reference = edition.reference
        self.title = edition.text.title
        self.number = edition.number
        self.status = edition.status
        self.knowledge = edition.knowledge
        self.competency = wording.map { edition.text.statement(of: $0.competency.body) }
        self.outcomes = wording?.outcomes ?? []
        self.credit = wording == nil ? [] : catalog.phrases(of: edition.credit)
        self.rubric = wording == nil ? nil : edition.rubric.flatMap { SourcedRubric($0) }
        self.corrections = edition.corrections
        self.sources = catalog.sources(of: edition.text, marked: parts)
        let known = siblings.filter { $0.knowledge == .full && $0.reference < edition.reference }
        self.predecessor = wording == nil ? nil : known.first?.reference
    }

    /// When what is told was last changed, as far as its dates say: the edition's own, or that of its latest correction.
    var changed: String {
        let dates = [reference.edition.date] + corrections.map(\.date)
        return dates.map(\.asInstant).max() ?? reference.edition.date.asInstant
    }
}
