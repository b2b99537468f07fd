import Templates

// The values that the strings of `SiteWords` may show, one small view each.

struct NoParts: TemplateView {
    static let viewName = "no values"
    static let fields: [ViewField<NoParts>] = []
}

struct DateParts: TemplateView {
    static let viewName = "date"
    static let fields: [ViewField<DateParts>] = [
        .text("day") { $0.day },
        .text("month") { $0.month },
        .text("year") { $0.year },
    ]

    let day: String
    let month: String
    let year: String
}

struct HeadTitleParts: TemplateView {
    static let viewName = "title of a window"
    static let fields: [ViewField<HeadTitleParts>] = [
        .text("title") { $0.title },
        .text("site") { $0.site },
    ]

    let title: String
    let site: String
}

struct PairParts: TemplateView {
    static let viewName = "two parts of a list"
    static let fields: [ViewField<PairParts>] = [
        .text("head") { $0.head },
        .text("last") { $0.last },
    ]

    let head: String
    let last: String
}

struct CreditYearParts: TemplateView {
    static let viewName = "credit year"
    static let fields: [ViewField<CreditYearParts>] = [
        .text("name") { $0.name },
        .text("year") { $0.year },
        .text("first") { $0.first },
        .text("last") { $0.last },
    ]

    let name: String
    let year: String
    let first: String
    let last: String
}

/// How a badge stands, for its alternative text.
struct BadgeStatusParts: Sendable {
    let isSpecimen: Bool
    let isValid: Bool
    let isRevoked: Bool
    let isReplaced: Bool
    let asOf: DateView
}

struct BadgeParts: TemplateView {
    static let viewName = "alternative text of a badge"
    static let fields: [ViewField<BadgeParts>] = [
        .text("title") { $0.title },
        .text("issuer") { $0.issuer },
        .view("issued") { $0.issued },
        .flag("is-specimen") { $0.status.isSpecimen },
        .flag("is-valid") { $0.status.isValid },
        .flag("is-revoked") { $0.status.isRevoked },
        .flag("is-replaced") { $0.status.isReplaced },
        .view("as-of") { $0.status.asOf },
    ]

    let title: String
    let issuer: String
    let issued: DateView
    let status: BadgeStatusParts
}

struct EditionBadgeParts: TemplateView {
    static let viewName = "alternative text of an edition's badge"
    static let fields: [ViewField<EditionBadgeParts>] = [
        .text("alt") { $0.text },
        .text("issuer") { $0.issuer },
    ]

    let text: String
    let issuer: String
}

struct TranslationParts: TemplateView {
    static let viewName = "translation"
    static let fields: [ViewField<TranslationParts>] = [.view("date") { $0.date }]

    let date: DateView
}
