package import Markdown

/// What `content/site.yml` says about the site as a whole.
package struct SiteSettings: Sendable {
    package let title: String
    package let description: String
    package let baseURL: Located<BaseURL>
    /// BCP 47 tag of the language the content is written in.
    package let language: String
    /// One line at the foot of every page.
    package let footer: MarkdownDocument
    /// The sentence on every badge page that says what the page is not.
    package let awardNote: String
    package let creditOptions: [CreditOption]
    package let creditYear: CreditYear?
    package let navigation: [NavigationItem]
    /// The issuer of record; nil until one is named, and then no badge can be issued.
    package let issuer: Issuer?

    package init(
        title: String, description: String, baseURL: Located<BaseURL>, language: String, footer: MarkdownDocument,
        awardNote: String, creditOptions: [CreditOption], creditYear: CreditYear?, navigation: [NavigationItem],
        issuer: Issuer?
    ) {
        self.title = title
        self.description = description
        self.baseURL = baseURL
        self.language = language
        self.footer = footer
        self.awardNote = awardNote
        self.creditOptions = creditOptions
        self.creditYear = creditYear
        self.navigation = navigation
        self.issuer = issuer
    }

    package func creditOption(_ key: Slug) -> CreditOption? { creditOptions.first { $0.key == key } }
}

/// A link in the header of every page, in content order.
package struct NavigationItem: Sendable {
    package let page: Located<ContentPath>
    package let label: String

    package init(page: Located<ContentPath>, label: String) {
        self.page = page
        self.label = label
    }
}

/// Something a completed micro-credential can count as; an earner elects one of those an edition lists.
package struct CreditOption: Sendable {
    package let key: Slug
    /// As it stands in a sentence: "30 hours of professional development".
    package let phrase: String

    package init(key: Slug, phrase: String) {
        self.key = key
        self.phrase = phrase
    }
}

/// The twelve months in which a completion is counted, where they are not the calendar year.
package struct CreditYear: Sendable {
    /// What the year is called: "Example fiscal year".
    package let name: String
    /// 1 to 12.
    package let firstMonth: Int
    package let firstDay: Int
    package let source: Located<Slug>?

    package init(name: String, firstMonth: Int, firstDay: Int, source: Located<Slug>?) {
        self.name = name
        self.firstMonth = firstMonth
        self.firstDay = firstDay
        self.source = source
    }

    /// The credit year that holds a date, named by the calendar year it ends in, with its first and last day.
    package func containing(_ date: CalendarDate) -> (year: Int, first: CalendarDate, last: CalendarDate)? {
        guard let boundary = CalendarDate(year: date.year, month: firstMonth, day: firstDay) else { return nil }
        let startYear = date < boundary ? date.year - 1 : date.year
        guard let first = CalendarDate(year: startYear, month: firstMonth, day: firstDay),
            let next = CalendarDate(year: startYear + 1, month: firstMonth, day: firstDay)
        else { return nil }
        return (next.dayBefore.year, first, next.dayBefore)
    }
}

/// Who awards badges: an organization with an address of its own, never a person.
package struct Issuer: Sendable {
    package let name: String
    package let url: String?
    /// The office's public mailbox, never an earner's.
    package let email: String?
    package let description: String

    package init(name: String, url: String?, email: String?, description: String) {
        self.name = name
        self.url = url
        self.email = email
        self.description = description
    }
}
