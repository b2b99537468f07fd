import Templates

/// A badge in little, for a frame on another site.
struct CardView: TemplateView {
    static let viewName = "card"
    static let fields: [ViewField<CardView>] = [
        .view("site", "what every page shows of the site") { $0.award.value.site },
        .view("award", "the badge") { $0.award },
        .text("policy", "what the page may load, as a Content-Security-Policy") { _ in PageKind.card.policy.text },
    ]

    let award: Shared<AwardView>
}
