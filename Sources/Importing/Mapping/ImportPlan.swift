package import CatalogModel
package import ContentLoading
package import Diagnostics
package import Issuing

/// A mapping held against the catalog: all that is needed to read an export with it.
package struct ImportPlan: Sendable {
    /// How names and days are written, where the file does not say it.
    package struct Reading: Sendable {
        package let order: DateOrder?
        /// Whether a name's last part stands first, before a comma.
        package let isLastNameFirst: Bool

        package init(order: DateOrder?, isLastNameFirst: Bool) {
            self.order = order
            self.isLastNameFirst = isLastNameFirst
        }
    }

    let mapping: ImportMapping
    let titles: TitleIndex
    package let context: RosterContext
    let reading: Reading
    /// What the export's own words mean, by field.
    let words: [ImportField: [TitleKey: String]]
    let earned: Set<TitleKey>
    let notEarned: Set<TitleKey>?

    /// Nil, with problems in the log, where the mapping names what the catalog does not have.
    ///
    /// - Parameters:
    ///   - mapping: as it was read.
    ///   - catalog: content without errors.
    ///   - reading: what the command line says of the file.
    ///   - today: the day of the run, in UTC.
    ///   - log: takes the problems.
    package init?(
        _ mapping: ImportMapping, catalog: Catalog, reading: Reading, today: CalendarDate, log: inout DiagnosticLog
    ) {
        self.mapping = mapping
        self.reading = reading
        titles = TitleIndex(catalog, adding: mapping.titles)
        context = RosterContext(
            editions: DatedEditions(catalog.microCredentials), providers: catalog.site.providers.map(\.key),
            today: today)
        words = mapping.words.mapValues { meanings in
            Dictionary(
                meanings.compactMap { meaning in TitleKey(meaning.text.value).map { ($0, meaning.value.value) } },
                uniquingKeysWith: { first, _ in first })
        }
        earned = Set(mapping.earned.compactMap { TitleKey($0.value) })
        notEarned = mapping.notEarned.map { Set($0.compactMap { TitleKey($0.value) }) }
        var check = MappingCheck(context: context, credits: catalog.site.creditOptions.map(\.key.text))
        check.check(mapping)
        log.add(contentsOf: check.log)
        if check.log.hasErrors { return nil }
    }
}
