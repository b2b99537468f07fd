import CatalogModel
import Templates

/// A verification page: what an earner shares and an auditor opens years later.
struct AwardView: TemplateView {
    static let viewName = "award"
    static let fields: [ViewField<AwardView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .text("id", "the number of the badge") { $0.id }.open,
        .text("title", "its title") { $0.edition.value.title },
        .text("image", "the badge’s drawing as PNG") { $0.edition.value.imagePNG },
        .text("image-svg", "the badge’s drawing as SVG") { $0.edition.value.imageSVG },
        .text("alt", "what the picture stands for: title, issuer, date and status") { $0.alternativeText }.open,
        .text("hue", "the name of its color") { $0.edition.value.hue },
        .text("edition-name", "the month of the edition, in words") { $0.edition.value.name },
        .text("edition-title", "the title of the edition") { $0.edition.value.title },
        .text("edition-href", "the link to the edition") { $0.edition.value.href },
        .flag("is-valid", "whether the badge stands") { $0.standing == .valid }.open,
        .flag("is-revoked", "whether it was revoked") { $0.standing == .revoked }.open,
        .flag("is-replaced", "whether another badge stands in its place") { $0.standing == .replaced }.open,
        .view("as-of", "the day as of which the registry speaks") { $0.asOf }.open,
        .optionalView("status-date", "when it was revoked or replaced") { $0.statusDate }.open,
        .optionalText("earner", "the earner’s name; missing where it is withheld, and once the badge no longer stands")
        { $0.earner }.open,
        .view("completed", "the day of completion") { $0.completed }.open,
        .view("issued", "the day of issue") { $0.issued }.open,
        .optionalText("credit-year", "the credit year of the completion, in words") { $0.creditYear }.open,
        .optionalText("credit", "the credit that was elected, in words") { $0.credit?.phrase }.open,
        .optionalText("hours", "the hours of that credit") { $0.credit?.hours.map(String.init) }.open,
        .optionalText("provider", "who offered what was completed") { $0.provider }.open,
        .optionalView("first", "who first issued it, where it was issued again from here") { $0.first }.open,
        .list("offered-credits", "the credits that could be elected") { $0.edition.value.offeredCredits },
        .text("issuer-name", "who issued it") { $0.issuerName },
        .text("issuer-href", "the link to what the site says of the issuer") { $0.issuerHref },
        .flag("is-specimen", "whether it is a specimen with a made-up earner") { $0.isSpecimen },
        .flag("is-title-only", "whether only the title of the edition is known") { $0.edition.value.isTitleOnly },
        .flag("is-earlier", "whether there is a later edition") { $0.edition.value.isEarlier },
        .flag("is-retired", "whether it is no longer offered") { $0.edition.value.isRetired },
        .text("note", "the words of `award-note` in site.yml") { $0.note },
        .optionalMarkup("competency", "the competency, as the badge carries it") { $0.edition.value.competency },
        .list("outcomes", "the outcomes, as the badge carries them") { $0.edition.value.outcomes },
        .list("corrections", "notes beside the wording of the edition") { $0.edition.value.corrections },
        .optionalText(
            "picture", "the link to the picture with the badge in it; missing once the badge no longer stands"
        ) { $0.picture }.open,
        .optionalText("credential", "the link to the Open Badges 3.0 document; missing once the badge no longer stands")
        { $0.credential }.open,
        .optionalText("assertion", "the link to the Open Badges 2.0 document, where the earner chose to have one") {
            $0.assertion
        }.open,
        .optionalText("badge-class", "the link to the Open Badges 2.0 description of what was earned") {
            $0.edition.value.badgeClass
        },
        .text("address", "the whole address of the page") { $0.address }.open,
        .text("short-code", "the number of the badge, for reading aloud") { $0.id }.open,
        .view("check", "what the script needs to check the badge again") { $0.check },
        .optionalView("hand", "what it takes to check it with openssl; missing once the badge no longer stands") {
            $0.hand
        }.open,
        .optionalView(
            "actions", "what an earner can do with it; missing for specimens and once the badge no longer stands"
        ) { $0.actions }.open,
        .view("contact", "how the issuer is reached about it") { $0.contact }.open,
        .optionalView("qr", "the address as a QR code, for paper") { $0.qr }.open,
    ]

    enum Standing: Sendable {
        case valid
        case revoked
        case replaced

        /// As scripts read it.
        var name: String {
            switch self {
            case .valid: "valid"
            case .revoked: "revoked"
            case .replaced: "replaced"
            }
        }
    }

    let site: Shared<SiteView>
    let page: PageView
    let id: String
    let edition: Shared<AwardedEditionView>
    /// Title, issuer, date and status: what the picture stands for.
    let alternativeText: String
    let standing: Standing
    /// The day up to which the registry speaks.
    let asOf: DateView
    /// When it was revoked or replaced.
    let statusDate: DateView?
    /// Nil where the earner withholds the name, and always once the badge no longer stands.
    let earner: String?
    let completed: DateView
    let issued: DateView
    let creditYear: String?
    /// The credit elected, where the registry records it.
    let credit: CreditOption?
    /// Who offered what was completed, as the issuer recorded it.
    let provider: String?
    /// Who first issued it, where it was issued again from here; nil once the badge no longer stands.
    let first: FirstIssueView?
    let issuerName: String
    let issuerHref: String
    let isSpecimen: Bool
    let note: String
    /// The picture with the badge in it; nil once the badge no longer stands.
    let picture: String?
    /// The Open Badges 3.0 document; nil once the badge no longer stands.
    let credential: String?
    /// The Open Badges 2.0 document, where the earner chose to have one.
    let assertion: String?
    let address: String
    let check: Shared<CheckView>
    /// Nil once the badge no longer stands.
    let hand: HandCheckView?
    /// Nil for specimens and once the badge no longer stands.
    let actions: ActionsView?
    let contact: ContactView
    let qr: QRView?
}
