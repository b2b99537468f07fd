import Templates

/// A view with a field of each kind.
struct PageView: TemplateView {
    var title = "Title"
    var notice: String?
    var body = TrustedMarkup(alreadySafe: Array("<p>Body</p>".utf8))
    var aside: TrustedMarkup?
    var isLatest = false
    var rows: [RowView] = []
    var tags: [String] = []
    var site = SiteView()
    var rubric: RubricView?

    static let viewName = "page"
    static let fields: [ViewField<Self>] = [
        .text("title") { $0.title },
        .optionalText("notice") { $0.notice },
        .markup("body") { $0.body },
        .optionalMarkup("aside") { $0.aside },
        .flag("is-latest") { $0.isLatest },
        .list("rows") { $0.rows },
        .texts("tags") { $0.tags },
        .view("site") { $0.site },
        .optionalView("rubric") { $0.rubric },
    ]
}

/// A row that may hold rows, so that its shape contains itself.
struct RowView: TemplateView {
    var label = "Row"
    var link: String?
    var rows: [RowView] = []

    static let viewName = "row"
    static let fields: [ViewField<Self>] = [
        .text("label") { $0.label },
        .optionalText("link") { $0.link },
        .list("rows") { $0.rows },
    ]
}

struct SiteView: TemplateView {
    var name = "Site"
    var owner: OwnerView?

    static let viewName = "site"
    static let fields: [ViewField<Self>] = [
        .text("name") { $0.name },
        .optionalView("owner") { $0.owner },
    ]
}

struct OwnerView: TemplateView {
    var name = "Owner"

    static let viewName = "owner"
    static let fields: [ViewField<Self>] = [.text("name") { $0.name }]
}

struct RubricView: TemplateView {
    var heading = "Rubric"
    var note: String?

    static let viewName = "rubric"
    static let fields: [ViewField<Self>] = [
        .text("heading") { $0.heading },
        .optionalText("note") { $0.note },
    ]
}
