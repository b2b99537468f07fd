import Templates

/// The table of commitments against micro-credentials.
struct MatrixView: TemplateView {
    static let viewName = "matrix"
    static let fields: [ViewField<MatrixView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
        .list("columns", "a column for each micro-credential") { $0.columns },
        .list("rows", "a row for each commitment") { $0.rows },
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
            .optionalText("number", "its number") { $0.number },
            .text("short-title", "its name where the title is too long") { $0.shortTitle },
            .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
            .text("title", "its title") { $0.title },
            .text("href", "the link to it") { $0.href },
            .text("hue", "the name of its color") { $0.hue },
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
            .text("number", "its number") { $0.number },
            .text("title", "its title") { $0.title },
            .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
            .text("href", "the link to it") { $0.href },
            .list("cells", "a cell for each column") { $0.cells },
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
            .flag("is-related", "whether the two are related") { $0.isRelated },
            .text("hue", "the name of its color") { $0.hue },
            .text("short-title", "its name where the title is too long") { $0.shortTitle },
        ]

        let isRelated: Bool
        let hue: String
        let shortTitle: String
    }
}
