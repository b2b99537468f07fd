import CatalogModel
import Templates

/// How the issuer is reached about one badge.
struct ContactView: TemplateView {
    static let viewName = "contact"
    static let fields: [ViewField<ContactView>] = [
        .text("href", "the link: a mailbox, a website or the issuer’s page") { $0.href },
        .text("label", "what the link says") { $0.label },
    ]

    let href: String
    let label: String

    /// The office's mailbox, with the badge's number as the subject; else its website, else what this site says of it.
    init(_ issuer: Issuer, about badge: String, page: String) {
        if let email = issuer.email {
            href = "mailto:\(email)?subject=\(badge)"
            label = email
        } else {
            href = issuer.url ?? page
            label = issuer.url ?? issuer.name
        }
    }
}
