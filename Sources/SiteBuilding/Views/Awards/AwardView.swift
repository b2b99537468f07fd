import CatalogModel
import Templates

/// A verification page: what an earner shares and an auditor opens years later.
struct AwardView: TemplateView {
    static let viewName = "award"
    static let fields: [ViewField<AwardView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .text("id") { $0.id }.open,
        .text("title") { $0.edition.value.title },
        .text("image") { $0.edition.value.imagePNG },
        .text("image-svg") { $0.edition.value.imageSVG },
        .text("alt") { $0.alternativeText }.open,
        .text("hue") { $0.edition.value.hue },
        .text("edition-name") { $0.edition.value.name },
        .text("edition-title") { $0.edition.value.title },
        .text("edition-href") { $0.edition.value.href },
        .flag("is-valid") { $0.standing == .valid }.open,
        .flag("is-revoked") { $0.standing == .revoked }.open,
        .flag("is-replaced") { $0.standing == .replaced }.open,
        .view("as-of") { $0.asOf }.open,
        .optionalView("status-date") { $0.statusDate }.open,
        .optionalText("earner") { $0.earner }.open,
        .view("completed") { $0.completed }.open,
        .view("issued") { $0.issued }.open,
        .optionalText("credit-year") { $0.creditYear }.open,
        .optionalText("credit") { $0.credit?.phrase }.open,
        .optionalText("hours") { $0.credit?.hours.map(String.init) }.open,
        .optionalText("provider") { $0.provider }.open,
        .list("offered-credits") { $0.edition.value.offeredCredits },
        .text("issuer-name") { $0.issuerName },
        .text("issuer-href") { $0.issuerHref },
        .flag("is-specimen") { $0.isSpecimen },
        .flag("is-title-only") { $0.edition.value.isTitleOnly },
        .flag("is-earlier") { $0.edition.value.isEarlier },
        .flag("is-retired") { $0.edition.value.isRetired },
        .text("note") { $0.note },
        .optionalMarkup("competency") { $0.edition.value.competency },
        .list("outcomes") { $0.edition.value.outcomes },
        .list("corrections") { $0.edition.value.corrections },
        .optionalText("picture") { $0.picture }.open,
        .optionalText("credential") { $0.credential }.open,
        .optionalText("assertion") { $0.assertion }.open,
        .optionalText("badge-class") { $0.edition.value.badgeClass },
        .text("address") { $0.address }.open,
        .text("short-code") { $0.id }.open,
        .view("check") { $0.check },
        .optionalView("hand") { $0.hand }.open,
        .optionalView("actions") { $0.actions }.open,
        .view("contact") { $0.contact }.open,
        .optionalView("qr") { $0.qr }.open,
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
