package import CatalogModel
package import ContentLoading
package import Diagnostics
import Issuing

extension ImportOutcome {
    /// Reads assertions against a list of addresses; nil, with every problem in the log, where one cannot be used.
    ///
    /// - Parameters:
    ///   - files: assertions, and the badge classes and issuers that they name.
    ///   - recipients: whom they may have been made for.
    ///   - mapping: titles and issuers that the files do not tell.
    ///   - catalog: content without errors.
    ///   - today: the day of the run, in UTC.
    ///   - log: takes what is wrong, by file.
    package init?(
        _ files: [AssertionFile], for recipients: RecipientList, mapping: ImportMapping?, catalog: Catalog,
        today: CalendarDate, log: inout DiagnosticLog
    ) {
        let context = RosterContext(
            editions: DatedEditions(catalog.microCredentials), providers: catalog.site.providers.map(\.key),
            today: today)
        var found = DiagnosticLog()
        var check = MappingCheck(context: context, credits: [])
        if let mapping { check.check(mapping) }
        found.add(contentsOf: check.log)
        var reading = AssertionReading(for: recipients, mapping: mapping, catalog: catalog, context: context)
        if !found.hasErrors { reading.read(files, log: &found) }
        log.add(contentsOf: found)
        if found.hasErrors { return nil }
        self.init(
            rows: reading.rows, repeatedRows: reading.repeatedCount, counts: reading.counts, form: nil)
    }
}
