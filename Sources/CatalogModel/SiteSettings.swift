package import Markdown

/// What `content/site.yml` says about the site as a whole.
package struct SiteSettings: Sendable {
    package internal(set) var title: String
    package internal(set) var description: String
    package let baseURL: Located<BaseURL>
    /// Where the site was published before; badges issued there keep the addresses that they were signed with.
    package let earlierBaseURLs: [BaseURL]
    /// BCP 47 tag of the language the content is written in.
    package let language: String
    /// One line at the foot of every page.
    package internal(set) var footer: MarkdownDocument
    /// The sentence on every badge page that says what the page is not.
    package let awardNote: String
    package internal(set) var creditOptions: [CreditOption]
    package let creditYear: CreditYear?
    package let providers: [Provider]
    package internal(set) var navigation: [NavigationItem]
    /// The issuer of record; nil until one is named, and then no badge can be issued.
    package let issuer: Issuer?
    /// The picture that each badge gets.
    package let badgePictures: BadgePictureFormat
    /// Where readers can propose changes; nil where the settings name no place.
    package let repository: Repository?
    /// A page on another host that gives out the fingerprints of the issuer's keys, too; nil where the settings name none.
    package let keyFingerprintsAt: Located<String>?

    package init(
        title: String, description: String, baseURL: Located<BaseURL>, earlierBaseURLs: [BaseURL] = [],
        language: String,
        footer: MarkdownDocument, awardNote: String, creditOptions: [CreditOption], creditYear: CreditYear?,
        providers: [Provider] = [], navigation: [NavigationItem], issuer: Issuer?,
        badgePictures: BadgePictureFormat = .png, repository: Repository? = nil,
        keyFingerprintsAt: Located<String>? = nil
    ) {
        self.title = title
        self.description = description
        self.baseURL = baseURL
        self.earlierBaseURLs = earlierBaseURLs
        self.language = language
        self.footer = footer
        self.awardNote = awardNote
        self.creditOptions = creditOptions
        self.creditYear = creditYear
        self.providers = providers
        self.navigation = navigation
        self.issuer = issuer
        self.badgePictures = badgePictures
        self.repository = repository
        self.keyFingerprintsAt = keyFingerprintsAt
    }

    /// The credit option of a key; nil where the settings list none such.
    package func creditOption(_ key: Slug) -> CreditOption? { creditOptions.first { $0.key == key } }
    /// The provider of a key; nil where the settings list none such.
    package func provider(_ key: Slug) -> Provider? { providers.first { $0.key == key } }
}
