import CatalogModel
import ContentLoading
import Diagnostics
import Templates

/// Holds the words of another language against those of the site: each that its pages show, and no others.
struct LanguageStringsCheck {
    /// The words of the site's own language.
    let original: StringTable
    /// The keys of those that pages in other languages show.
    let needed: Set<String>

    /// - Returns: whether the words are whole.
    func check(_ strings: LanguageStrings, log: inout DiagnosticLog) -> Bool {
        let known = Set(original.entries.map(\.key))
        let keys = Set(strings.entries.map(\.key))
        var missing = original.entries.map(\.key).filter { needed.contains($0) && !keys.contains($0) }
        for entry in strings.entries where !known.contains(entry.key) {
            // A mistyped key is one mistake, not a missing one as well.
            let meant = NearestName.of(entry.key, among: missing)
            missing.removeAll { $0 == meant }
            let hint = meant ?? NearestName.of(entry.key, among: original.entries.map(\.key))
            log.add(SiteProblem.unknownString(entry.key, original: original.path, meant: hint), at: entry.text.range)
        }
        if !missing.isEmpty {
            let problem = SiteProblem.missingStrings(missing, path: strings.path, original: original.path)
            log.add(problem, at: .path(strings.path))
        }
        return missing.isEmpty && keys.isSubset(of: known)
    }
}
