import Templates

/// The index of an output folder that has no page of its own, so that no host lists its files.
struct FolderView: TemplateView {
    static let viewName = "folder"
    static let fields: [ViewField<FolderView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
    ]

    let site: SiteView
    let page: PageView
}
