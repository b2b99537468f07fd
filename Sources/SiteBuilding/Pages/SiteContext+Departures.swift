import CatalogModel

extension SiteContext {
    /// What a page says of itself that is over, or stands on another site; nil for a page in use.
    func departure(of text: PageText) -> DepartureView? {
        switch text.departure {
        case nil: nil
        case .moved(let address)?: DepartureView(movedTo: address)
        case .retired(let since, let reason, let successor)?:
            DepartureView(
                date: words.date(since), reason: reason,
                reasonLanguage: language.translation == nil ? nil : language.pages.original,
                successor: successor.flatMap { link(toSuccessor: $0.value, of: text) })
        }
    }

    private func link(toSuccessor destination: String, of text: PageText) -> TitleLinkView? {
        guard case .success(let link) = resolver.link(destination, in: text.path), !link.href.isEmpty else {
            return nil
        }
        let title = link.place.flatMap { place in
            titles[language.translation.flatMap { place.address.original(of: $0) } ?? place.address]
        }
        return TitleLinkView(title: title ?? link.href, language: link.language, href: link.href)
    }
}
