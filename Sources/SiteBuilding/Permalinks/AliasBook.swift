import CatalogModel
import Diagnostics

/// Where each earlier address leads: those that are written at the heads of pages, and those that follow from them.
///
/// An earlier address of a page is one of all pages and files below it, too, at the same place: so a folder that was renamed
/// needs one entry. That of an original is one of its translations, below their language. The front page has nothing below
/// it in this sense, or an earlier address of it would be one of everything.
struct AliasBook: Sendable {
    /// By address; first those that are written.
    let aliases: [Alias]

    /// - Parameters:
    ///   - catalog: the content.
    ///   - book: the addresses of the content.
    ///   - published: every address of the site but those of awards.
    ///   - stubs: those of them that only say that they are not translated: nobody looks for one at another address.
    ///   - log: takes what is wrong with an entry.
    init(
        of catalog: Catalog, book: AddressBook, published: Set<SiteAddress>, stubs: Set<SiteAddress> = [],
        log: inout DiagnosticLog
    ) {
        let reading = AliasReading(baseURL: catalog.site.baseURL.value)
        var claims = AliasClaims(beside: published)
        var written: [Alias] = []
        for text in catalog.texts.filter({ !$0.aliases.isEmpty }).sorted(by: { $0.file < $1.file }) {
            guard let target = book.targets[text.file] else { continue }
            for entry in text.aliases {
                let place = Diagnostic.Place.range(entry.range)
                switch reading.address(entry.value) {
                case .failure(let problem): log.add(problem, at: place)
                case .success(let address):
                    if claims.claim(address, as: entry.value, at: place, log: &log) {
                        written.append(Self.alias(address, of: text, at: target))
                    }
                }
            }
        }
        written.sort { $0.address < $1.address }
        let languages = catalog.translations.map(\.language)
        aliases =
            written
            + Self.following(
                from: written, languages: languages, published: published.subtracting(stubs),
                taken: claims.taken)
    }

    /// `/micro-credentials/<name>/` is an earlier address of the micro-credential, in whichever edition it is written.
    private static func alias(_ address: SiteAddress, of text: PageText, at target: AddressBook.Target) -> Alias {
        let language = text.translation?.language
        var alias = Alias(
            address: address, target: target.address, anchor: target.anchor, isWritten: true, language: language)
        let prefix = (language.map { [$0.text] } ?? []) + ["micro-credentials"]
        if text.isEdition, address.components.count == prefix.count + 1, address.components.starts(with: prefix) {
            let whole = SiteAddress(folder: Array(target.address.components.dropLast()))
            alias = Alias(address: address, target: whole, isWritten: true, language: language)
        }
        return alias
    }

    private static func following(
        from written: [Alias], languages: [LanguageTag], published: Set<SiteAddress>, taken: Set<String>
    ) -> [Alias] {
        var taken = taken
        var found: [Alias] = []
        let sorted = published.sorted()
        /// Everything that is published below a page, at the same place below another address.
        func follow(_ address: SiteAddress, _ target: SiteAddress, _ language: LanguageTag?, withItself: Bool) {
            guard address.isFolder, target.isFolder else { return }
            var index = sorted.firstPlace { $0.path >= target.path }
            while index < sorted.count, sorted[index].path.hasPrefix(target.path) {
                let place = sorted[index]
                index += 1
                let rest = place.path.dropFirst(target.path.count)
                if rest.isEmpty && !withItself { continue }
                guard let old = SiteAddress(written: "/\(address.path)\(rest)"),
                    taken.insert(old.path.lowercased()).inserted
                else { continue }
                found.append(Alias(address: old, target: place, language: language))
            }
        }
        for alias in written where alias.anchor == nil {
            let isHome = alias.target.path.isEmpty || languages.contains { alias.target.path == "\($0)/" }
            if !isHome { follow(alias.address, alias.target, alias.language, withItself: false) }
            guard alias.language == nil else { continue }
            for language in languages {
                let target = alias.target.address(in: language)
                guard published.contains(target) else { continue }
                let address = alias.address.address(in: language)
                if isHome || !alias.address.isFolder {
                    if taken.insert(address.path.lowercased()).inserted {
                        found.append(Alias(address: address, target: target, language: language))
                    }
                } else {
                    follow(address, target, language, withItself: true)
                }
            }
        }
        return found.sorted { $0.address < $1.address }
    }
}

extension Array {
    /// The index of the first element that something holds of which holds of all after it.
    fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
