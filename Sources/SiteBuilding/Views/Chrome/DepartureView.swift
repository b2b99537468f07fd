import Templates

/// What became of a page whose address is kept: that it is over, or where it is now.
struct DepartureView: TemplateView {
    static let viewName = "what became of a page"
    static let fields: [ViewField<DepartureView>] = [
        .optionalView("date", "since when it is over; not of a page that moved") { $0.date },
        .optionalText("reason", "why") { $0.reason },
        .optionalText("reason-language", "the language of the reason, where that is not the page’s own") {
            $0.reasonLanguage
        },
        .optionalView("successor", "what to read instead") { $0.successor },
        .optionalText("moved-to", "its whole address on another site") { $0.movedTo },
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
