import CatalogModel
import Credentials
import Templates

extension SiteContext {
    /// The page that checks badges; a text beside it may come from `verify.md`.
    func verifyPage() -> PlannedPage {
        let text = catalog.pages.first { AddressBook.address(ofPage: $0.path) == .verify }
        return PlannedPage(.verify, from: text?.file, template: templates.verify.name) {
            let chrome =
                text.map { page(for: $0, at: .verify, kind: .verifying) }
                ?? page(title: words.verifyTitle, description: words.verifyLead, at: .verify, kind: .verifying)
            return templates.verify.render(
                VerifyPageView(
                    site: site(at: .verify), page: chrome, base: baseURL.description,
                    did: BadgeIssuer.did(at: baseURL, isSpecimen: false).description,
                    specimensDID: BadgeIssuer.did(at: baseURL, isSpecimen: true).description,
                    body: text.map { bodies.markup(of: $0) } ?? TrustedMarkup(alreadySafe: [])))
        }
    }
}
