import CatalogModel
import Registry
import Templates

/// The templates of one edition's awards with everything in place that these have in common, and a hash over it.
final class AwardTemplates: Sendable {
    let page: CompiledTemplate<AwardView>
    let card: CompiledTemplate<CardView>
    let recipe: AwardRecipe
    /// What pages say of themselves, for an award that does not exist.
    let shared: PageView

    /// - Parameters:
    ///   - awarded: the edition.
    ///   - renderer: makes the files; its own templates are not looked at.
    ///   - inputs: those of the build.
    init(of awarded: AwardedEdition, in renderer: AwardRenderer, inputs: BuildInputs) {
        let shared = renderer.sharedView(of: awarded)
        self.shared = shared.page
        page = renderer.context.templates.award.specialized(to: shared)
        card = renderer.context.templates.card.specialized(to: CardView(award: Shared(shared)))
        recipe = AwardRecipe(awarded, page: page, card: card, of: renderer, sharing: shared.page, inputs: inputs)
    }
}
