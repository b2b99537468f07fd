import CatalogModel
import Diagnostics
import Templates

/// Pages that are gone, and what probably became of them: of a page that was renamed, the new address is not listed yet.
struct LostPages {
    private let lost: Set<SiteAddress>
    private let plan: SitePlan
    private let context: SiteContext
    private let languages: [LanguageTag]
    /// The pages that are made from a file, those first that have never been listed.
    private let candidates: [PlannedPage]
    private let newAddresses: Set<SiteAddress>

    /// - Parameters:
    ///   - lost: the addresses that are gone.
    ///   - listed: all that have been published.
    ///   - plan: what is published now.
    ///   - context: what that was made from.
    init(lost: Set<SiteAddress>, listed: [SiteAddress], plan: SitePlan, context: SiteContext) {
        self.lost = lost
        self.plan = plan
        self.context = context
        languages = context.translations.compactMap(\.language.translation)
        let templates: Set = [context.templates.folder.name, context.templates.untranslated.name]
        let pages = plan.pages.filter { page in
            page.isPage && page.address.isFolder && page.source != nil && !page.isRedirect
                && !(page.template.map(templates.contains) ?? false)
        }
        let listed = Set(listed)
        let new = pages.filter { !listed.contains($0.address) }
        newAddresses = Set(new.map(\.address))
        candidates = new + pages.filter { listed.contains($0.address) }
    }

    /// The lost page that this one went with: the highest above it, and of a translation that of the original.
    func top(of address: SiteAddress) -> SiteAddress {
        let own = languages.lazy.compactMap { address.original(of: $0) }.first
        if let original = own.map(highest), lost.contains(original) { return original }
        return highest(of: address)
    }

    private func highest(of address: SiteAddress) -> SiteAddress {
        let components = address.components
        for count in 1..<max(components.count, 1) {
            let folder = SiteAddress(folder: Array(components.prefix(count)))
            if lost.contains(folder) { return folder }
        }
        return address
    }

    func advice(on address: SiteAddress) -> LostPageAdvice {
        let alias = address.description
        guard let page = meant(by: address), let source = page.source else { return .unknown(alias: alias) }
        return .renamed(
            to: page.address.description, file: "content/\(source)", alias: alias,
            hasAliases: context.catalog.texts.contains { $0.file == source && !$0.aliases.isEmpty })
    }

    /// The file that an address was made of, where that is plain.
    func source(of address: SiteAddress) -> String? {
        let ending = ContentPath(components: address.components).pathExtension
        let copied = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "pdf"]
        return copied.contains(ending) ? "content/\(address.path)" : nil
    }

    /// The page that it is now: the only new one of its folder, or the one with the most alike address.
    private func meant(by address: SiteAddress) -> PlannedPage? {
        let parent = Array(address.components.dropLast())
        let beside = candidates.filter {
            newAddresses.contains($0.address) && Array($0.address.components.dropLast()) == parent
        }
        if beside.count == 1 { return beside[0] }
        let name = address.components.last ?? ""
        if let meant = NearestName.of(name, among: beside.compactMap(\.address.components.last)) {
            return beside.first { $0.address.components.last == meant }
        }
        // The same name in another folder, where there is only one of it.
        let namesakes = candidates.filter { newAddresses.contains($0.address) && $0.address.components.last == name }
        if namesakes.count == 1 { return namesakes[0] }
        let meant = NearestName.of(address.path, among: candidates.map(\.address.path))
        return candidates.first { $0.address.path == meant }
    }
}
