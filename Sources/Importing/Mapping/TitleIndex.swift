import CatalogModel
import ContentLoading
import Issuing

/// Which micro-credential a title of an export means: by the titles of all editions, also earlier and translated ones, by the
/// parts of addresses, and by what the mapping adds.
struct TitleIndex {
    enum Answer: Equatable {
        /// As a roster names it: an edition, or a micro-credential whose edition the day decides.
        case credential(String)
        case unknown
        /// Several micro-credentials have the title.
        case ambiguous
    }

    private let editions: DatedEditions
    private var references: [TitleKey: Set<EditionReference>] = [:]
    private var added: [TitleKey: String] = [:]

    init(_ catalog: Catalog, adding titles: [ImportMapping.Meaning]) {
        editions = DatedEditions(catalog.microCredentials)
        for edition in catalog.microCredentials.flatMap(\.editions) {
            let translated = catalog.translations.compactMap { $0.texts[edition.text.path]?.text.title }
            for title in [edition.text.title, edition.shortTitle] + translated {
                guard let key = TitleKey(title) else { continue }
                references[key, default: []].insert(edition.reference)
            }
        }
        for title in titles { if let key = TitleKey(title.text.value) { added[key] = title.value.value } }
    }

    /// What a title means on a day.
    ///
    /// A title that several editions have means the one in force; one that only others have, the newest of them that had begun.
    func credential(for title: String, on day: CalendarDate?) -> Answer {
        credential(for: title, TitleKey(title), on: day)
    }

    /// The same for a title whose key is known.
    func credential(for title: String, _ key: TitleKey?, on day: CalendarDate?) -> Answer {
        guard let key else { return .unknown }
        if let target = added[key] { return .credential(target) }
        let name = title.lowercased()
        if editions.edition(name) != nil || !editions.all(of: name).isEmpty { return .credential(name) }
        guard let found = references[key] else { return .unknown }
        let slugs = Set(found.map(\.microCredential))
        guard let slug = slugs.first, slugs.count == 1 else { return .ambiguous }
        guard let day else { return .credential(slug.text) }
        let newestFirst = found.sorted(by: >)
        let inForce = editions.inForce(of: slug.text, on: day)?.reference
        let chosen =
            newestFirst.first { $0 == inForce }
            ?? newestFirst.first { $0.edition.date.firstDay.map { $0 <= day } ?? false } ?? newestFirst.last
        return .credential(chosen?.description ?? slug.text)
    }
}
