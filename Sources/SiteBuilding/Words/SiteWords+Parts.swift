import Templates

// The values that the strings of `SiteWords` may show, one small view each.

struct NoParts: TemplateView {
    static let viewName = "no values"
    static let fields: [ViewField<NoParts>] = []
}

struct DateParts: TemplateView {
    static let viewName = "date"
    static let fields: [ViewField<DateParts>] = [
        .text("day", "the number of the day") { $0.day },
        .text("month", "the name of the month") { $0.month },
        .text("year", "the year") { $0.year },
    ]

    let day: String
    let month: String
    let year: String
}

struct HeadTitleParts: TemplateView {
    static let viewName = "title of a window"
    static let fields: [ViewField<HeadTitleParts>] = [
        .text("title", "the title of the page") { $0.title },
        .text("site", "the title of the site") { $0.site },
    ]

    let title: String
    let site: String
}

struct PairParts: TemplateView {
    static let viewName = "two parts of a list"
    static let fields: [ViewField<PairParts>] = [
        .text("head", "what comes first") { $0.head },
        .text("last", "what comes last") { $0.last },
    ]

    let head: String
    let last: String
}

struct CreditYearParts: TemplateView {
    static let viewName = "credit year"
    static let fields: [ViewField<CreditYearParts>] = [
        .text("name", "what such a year is called") { $0.name },
        .text("year", "its number") { $0.year },
        .text("first", "its first day, in words") { $0.first },
        .text("last", "its last day, in words") { $0.last },
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
        .text("title", "the title of the micro-credential") { $0.title },
        .text("issuer", "who issued it") { $0.issuer },
        .view("issued", "the day of issue") { $0.issued },
        .flag("is-specimen", "whether it is a specimen with a made-up earner") { $0.status.isSpecimen },
        .flag("is-valid", "whether the badge stands") { $0.status.isValid },
        .flag("is-revoked", "whether it was revoked") { $0.status.isRevoked },
        .flag("is-replaced", "whether another badge stands in its place") { $0.status.isReplaced },
        .view("as-of", "the day as of which the registry speaks") { $0.status.asOf },
    ]

    let title: String
    let issuer: String
    let issued: DateView
    let status: BadgeStatusParts
}

struct EditionBadgeParts: TemplateView {
    static let viewName = "alternative text of an edition's badge"
    static let fields: [ViewField<EditionBadgeParts>] = [
        .text("alt", "what the drawing shows") { $0.text },
        .text("issuer", "who issued it") { $0.issuer },
    ]

    let text: String
    let issuer: String
}

struct TranslationParts: TemplateView {
    static let viewName = "translation"
    static let fields: [ViewField<TranslationParts>] = [.view("date", "the day of the translation") { $0.date }]

    let date: DateView
}
