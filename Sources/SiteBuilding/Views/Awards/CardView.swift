import Templates

/// A badge in little, for a frame on another site.
struct CardView: TemplateView {
    static let viewName = "card"
    static let fields: [ViewField<CardView>] = [
        .view("site") { $0.award.value.site },
        .view("award") { $0.award },
        .text("policy") { _ in PageKind.card.policy.text },
    ]

    let award: Shared<AwardView>
}
