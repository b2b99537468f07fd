import Templates

/// What became of a page whose address is kept: that it is over, or where it is now.
struct DepartureView: TemplateView {
    static let viewName = "what became of a page"
    static let fields: [ViewField<DepartureView>] = [
        .optionalView("date") { $0.date },
        .optionalText("reason") { $0.reason },
        .optionalText("reason-language") { $0.reasonLanguage },
        .optionalView("successor") { $0.successor },
        .optionalText("moved-to") { $0.movedTo },
    ]

    /// When it was retired; nil for a page that moved.
    var date: DateView?
    var reason: String?
    /// The language of the reason, where that is not the page's own.
    var reasonLanguage: String?
    /// What to read instead.
    var successor: TitleLinkView?
    /// Its whole address on another site.
    var movedTo: String?
}
