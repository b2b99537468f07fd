import Templates

/// The table of commitments against micro-credentials.
struct MatrixView: TemplateView {
    static let viewName = "matrix"
    static let fields: [ViewField<MatrixView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("columns") { $0.columns },
        .list("rows") { $0.rows },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let columns: [Column]
    let rows: [Row]

    /// The heading of one micro-credential's column.
    struct Column: TemplateView {
        static let viewName = "matrix column"
        static let fields: [ViewField<Column>] = [
            .optionalText("number") { $0.number },
            .text("short-title") { $0.shortTitle },
            .optionalText("language") { $0.language },
            .text("title") { $0.title },
            .text("href") { $0.href },
            .text("hue") { $0.hue },
        ]

        /// The language of its words, where that is not the page’s.
        let language: String?
        let number: String?
        let shortTitle: String
        let title: String
        let href: String
        let hue: String
    }

    /// One commitment's row.
    struct Row: TemplateView {
        static let viewName = "matrix row"
        static let fields: [ViewField<Row>] = [
            .text("number") { $0.number },
            .text("title") { $0.title },
            .optionalText("language") { $0.language },
            .text("href") { $0.href },
            .list("cells") { $0.cells },
        ]

        /// The language of its words, where that is not the page’s.
        let language: String?
        let number: String
        let title: String
        let href: String
        let cells: [Cell]
    }

    /// Whether a commitment and a micro-credential are related.
    struct Cell: TemplateView {
        static let viewName = "matrix cell"
        static let fields: [ViewField<Cell>] = [
            .flag("is-related") { $0.isRelated },
            .text("hue") { $0.hue },
            .text("short-title") { $0.shortTitle },
        ]

        let isRelated: Bool
        let hue: String
        let shortTitle: String
    }
}
