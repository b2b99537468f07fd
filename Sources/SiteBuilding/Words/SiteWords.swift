import CatalogModel
import Diagnostics
import Templates

/// The phrases that the program itself puts together: dates, lists of credits, titles of windows.
///
/// Their wording and word order are strings of the interface, so that another language needs no other program.
struct SiteWords: Sendable {
    private let months: [String]
    private let day: CompiledTemplate<DateParts>
    private let month: CompiledTemplate<DateParts>
    private let headTitle: CompiledTemplate<HeadTitleParts>
    private let either: CompiledTemplate<PairParts>
    private let listed: CompiledTemplate<PairParts>
    private let creditYear: CompiledTemplate<CreditYearParts>
    private let badgeAlt: CompiledTemplate<BadgeParts>
    private let editionBadgeAlt: CompiledTemplate<EditionBadgeParts>
    private let translationNotice: CompiledTemplate<TranslationParts>
    let homeLabel: String
    let rubricLabel: String
    let folderTitle: String
    let issuerTitle: String
    let verifyTitle: String
    let verifyLead: String
    let dataTitle: String
    let dataLead: String
    let footnotes: String
    let backToReference: String
    /// What the language of these words is called in it.
    let languageName: String
    let untranslatedTitle: String
    let untranslatedText: String
    /// What is said beside a link to a page in the language of the site.
    let originalMark: String

    private static let monthKeys = [
        "month-january", "month-february", "month-march", "month-april", "month-may", "month-june", "month-july",
        "month-august", "month-september", "month-october", "month-november", "month-december",
    ]

    /// - Returns: nil, with problems in the log, where a string is missing.
    init?(_ library: inout TemplateLibrary, log: inout DiagnosticLog) {
        var texts: [String] = []
        let keys =
            Self.monthKeys + [
                "home-label", "rubric-label", "folder-title", "issuer-title", "footnotes", "back-to-reference",
                "verify-title", "verify-lead", "data-title", "data-lead", "language-name", "untranslated-title",
                "untranslated-text", "original-mark",
            ]
        for key in keys {
            guard let text = library.compileString(key, for: NoParts.self, log: &log) else { continue }
            texts.append(String(decoding: text.render(NoParts()), as: UTF8.self))
        }
        let day = library.compileString("date-day", for: DateParts.self, log: &log)
        let month = library.compileString("date-month", for: DateParts.self, log: &log)
        let headTitle = library.compileString("head-title", for: HeadTitleParts.self, log: &log)
        let either = library.compileString("list-or", for: PairParts.self, log: &log)
        let listed = library.compileString("list-comma", for: PairParts.self, log: &log)
        let creditYear = library.compileString("credit-year-span", for: CreditYearParts.self, log: &log)
        let badgeAlt = library.compileString("badge-alt", for: BadgeParts.self, log: &log)
        let editionBadgeAlt = library.compileString("edition-badge-alt", for: EditionBadgeParts.self, log: &log)
        let translationNotice = library.compileString(
            "translation-notice", for: TranslationParts.self, log: &log)
        guard texts.count == keys.count, let day, let month, let headTitle, let either, let listed, let creditYear,
            let badgeAlt, let editionBadgeAlt, let translationNotice
        else { return nil }
        self.months = Array(texts.prefix(12))
        self.homeLabel = texts[12]
        self.rubricLabel = texts[13]
        self.folderTitle = texts[14]
        self.issuerTitle = texts[15]
        self.footnotes = texts[16]
        self.backToReference = texts[17]
        self.verifyTitle = texts[18]
        self.verifyLead = texts[19]
        self.dataTitle = texts[20]
        self.dataLead = texts[21]
        self.languageName = texts[22]
        self.untranslatedTitle = texts[23]
        self.untranslatedText = texts[24]
        self.originalMark = texts[25]
        self.translationNotice = translationNotice
        self.day = day
        self.month = month
        self.headTitle = headTitle
        self.either = either
        self.listed = listed
        self.creditYear = creditYear
        self.badgeAlt = badgeAlt
        self.editionBadgeAlt = editionBadgeAlt
    }

    func date(_ date: PartialDate) -> DateView {
        let parts = DateParts(
            day: date.day.map(String.init) ?? "", month: months[date.month - 1], year: String(date.year))
        return DateView(iso: date.description, text: text(date.day == nil ? month : day, parts))
    }

    func date(_ date: CalendarDate) -> DateView { self.date(PartialDate(date)) }

    func headTitle(_ title: String, site: String) -> String {
        title == site ? title : text(headTitle, HeadTitleParts(title: title, site: site))
    }

    /// "a, b or c": what one may elect.
    func choice(of phrases: [String]) -> String? {
        guard let last = phrases.last else { return nil }
        guard let first = phrases.first, phrases.count > 1 else { return last }
        let head = phrases.dropFirst().dropLast().reduce(first) { text(listed, PairParts(head: $0, last: $1)) }
        return text(either, PairParts(head: head, last: last))
    }

    /// "Example fiscal year 2021 (July 1, 2020 to June 30, 2021)".
    func creditYear(_ name: String, year: Int, first: CalendarDate, last: CalendarDate) -> String {
        text(
            creditYear,
            CreditYearParts(name: name, year: String(year), first: date(first).text, last: date(last).text))
    }

    /// The alternative text of an awarded badge: title, issuer, date, status.
    func badgeAlternative(title: String, issuer: String, issued: DateView, status: BadgeStatusParts) -> String {
        text(badgeAlt, BadgeParts(title: title, issuer: issuer, issued: issued, status: status))
    }

    /// The alternative text of the badge of an edition, with who issues it.
    func editionBadgeAlternative(_ text: String, issuer: String) -> String {
        self.text(editionBadgeAlt, EditionBadgeParts(text: text, issuer: issuer))
    }

    /// The one notice of a translated page: that it is one, of when, and what the original's notice says.
    func translationNotice(date: PartialDate, notice: String?) -> String {
        let own = text(translationNotice, TranslationParts(date: self.date(date)))
        return notice.map { "\(own) \($0)" } ?? own
    }

    private func text<View>(_ template: CompiledTemplate<View>, _ view: View) -> String {
        String(decoding: template.render(view), as: UTF8.self)
    }
}
