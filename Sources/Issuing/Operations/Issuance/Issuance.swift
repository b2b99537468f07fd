package import CatalogModel
import Credentials
package import JSONText

/// What `rosette issue` found and is about to write.
package struct Issuance: Sendable {
    /// A row of the roster with its badge.
    package struct Entry: Sendable {
        package let row: RosterRow
        package let award: AwardID
        package let status: LinksFile.Status
    }

    /// In the order of the roster.
    package let entries: [Entry]
    /// How many rows of the roster said again what one before them says.
    package let repeatedRows: Int
    package let changes: RegistryChanges

    package func count(_ status: LinksFile.Status) -> Int { entries.count { $0.status == status } }

    /// The coordinator's private list of who gets which link.
    package func links(in catalog: Catalog) -> LinksFile {
        let base = catalog.site.baseURL.value
        return LinksFile(
            entries.map { entry in
                let row = entry.row
                return LinksFile.Row(
                    address: row.email?.revealed ?? row.earner?.revealed ?? "", name: row.name?.text ?? "",
                    title: catalog.edition(row.edition)?.text.title ?? "", edition: row.edition,
                    completed: row.completed, link: base.absolute(.award(entry.award)), status: entry.status)
            })
    }

    /// The outcome for programs: counts, and for each row its line in the roster, its badge and what was found; nothing of
    /// the earner.
    ///
    /// - Parameter isDryRun: whether nothing is written.
    /// - Returns: one object.
    package func summary(isDryRun: Bool) -> JSONOutput {
        [
            "dryRun": .bool(isDryRun), "issued": .int(count(.issued)), "issuedEarlier": .int(count(.issuedEarlier)),
            "revoked": .int(count(.revoked)), "replaced": .int(count(.replaced)), "repeatedRows": .int(repeatedRows),
            "files": .strings(changes.paths.map(\.description)),
            "awards": .array(
                entries.map { entry in
                    [
                        "line": .int(entry.row.line), "award": .string(entry.award.description),
                        "status": .string(entry.status.rawValue),
                    ]
                }),
        ]
    }
}
