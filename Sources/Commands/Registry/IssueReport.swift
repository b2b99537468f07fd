import CatalogModel
import Issuing
import JSONText

/// What a run of `rosette issue` tells: how many badges, and what to do next; nothing of any earner.
struct IssueReport {
    let issuance: Issuance
    let catalog: Catalog
    let isDryRun: Bool
    let hasLinks: Bool

    var text: String {
        let issued = issuance.count(.issued)
        var text = isDryRun ? "would issue \(badges(issued)); nothing was written\n" : "issued \(badges(issued))\n"
        if issued == 0 { text = "nothing to issue\n" }
        let others = [
            (issuance.count(.issuedEarlier), "issued earlier"), (issuance.count(.revoked), "revoked"),
            (issuance.count(.replaced), "replaced"),
        ].filter { $0.0 > 0 }
        if !others.isEmpty {
            text += "there already: " + others.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "\n"
        }
        if issuance.repeatedRows > 0 {
            text += "\(rows(issuance.repeatedRows)) said again what one before said, and counted once\n"
        }
        return text + next(issued)
    }

    var json: String {
        String(decoding: JSONWriter(layout: .pretty).bytes(of: issuance.summary(isDryRun: isDryRun)), as: UTF8.self)
    }

    private func next(_ issued: Int) -> String {
        if issued == 0 { return "" }
        if isDryRun { return "next: run the same command without '--dry-run'\n" }
        let mailing = hasLinks ? "mail the links then" : "'--links FILE' writes the list to mail them from"
        return "next: commit content/registry/, build and publish the site; links work once it is live; \(mailing)\n"
    }

    private func badges(_ count: Int) -> String { "\(count) badge\(count == 1 ? "" : "s")" }
    private func rows(_ count: Int) -> String { "\(count) row\(count == 1 ? "" : "s")" }
}
