import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Issuing

/// The content of the small site among the fixtures.
struct BaseCatalog {
    let catalog: Catalog
    let today: CalendarDate

    static func read() throws -> BaseCatalog {
        var log = DiagnosticLog()
        let tree = SourceTree(reading: SeedFiles.baseSite.path, log: &log)
        guard let content = CatalogLoader.content(reading: tree, log: &log), let today = CalendarDate(iso: "2026-11-22")
        else { throw FuzzFinding("the base site cannot be read") }
        return BaseCatalog(catalog: content.catalog, today: today)
    }

    func rosterContext() -> RosterContext {
        RosterContext(
            editions: DatedEditions(catalog.microCredentials), providers: catalog.site.providers.map(\.key),
            today: today)
    }
}
