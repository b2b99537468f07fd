import CatalogModel
import Diagnostics
import Templates

/// Every template of the site, checked against the view it renders: a site that has one is complete.
struct SiteTemplates: Sendable {
    let home: CompiledTemplate<HomeView>
    let series: CompiledTemplate<SeriesView>
    let microCredentials: CompiledTemplate<MicroCredentialsView>
    let edition: CompiledTemplate<EditionView>
    let rubric: CompiledTemplate<RubricView>
    let commitments: CompiledTemplate<CommitmentsView>
    let matrix: CompiledTemplate<MatrixView>
    let newsIndex: CompiledTemplate<NewsIndexView>
    let newsItem: CompiledTemplate<NewsItemView>
    let sources: CompiledTemplate<SourcesView>
    let issuer: CompiledTemplate<IssuerPageView>
    let verify: CompiledTemplate<VerifyPageView>
    let data: CompiledTemplate<DataPageView>
    let search: CompiledTemplate<SearchPageView>
    let page: CompiledTemplate<TextPageView>
    let untranslated: CompiledTemplate<UntranslatedView>
    let notFound: CompiledTemplate<TextPageView>
    let folder: CompiledTemplate<FolderView>
    let award: CompiledTemplate<AwardView>
    let card: CompiledTemplate<CardView>
    let feed: CompiledTemplate<FeedView>
    let sitemap: CompiledTemplate<SitemapView>
    let robots: CompiledTemplate<RobotsView>
    let words: SiteWords
    let searchWords: SearchWords
    let browserWords: BrowserWords
    /// The keys of the strings that a page in another language shows.
    let translatedStrings: Set<String>
    /// What each of them was checked against.
    let uses: [TemplateUse]
    /// The ids that templates write themselves, which no heading of a text may get.
    let staticIDs: Set<String>

    /// Compiles every template; nil where one cannot be used.
    ///
    /// - Parameters:
    ///   - library: the templates and the words of the interface.
    ///   - original: the templates in the language of the site, where these are in another; what is published in that
    ///     language alone is taken from there.
    ///   - log: takes every problem of every template, and a warning for each word that none uses.
    init?(_ library: TemplateLibrary, translating original: SiteTemplates? = nil, log: inout DiagnosticLog) {
        var library = library
        let home = library.compile("home.html", for: HomeView.self, log: &log)
        let series = library.compile("series.html", for: SeriesView.self, log: &log)
        let microCredentials = library.compile("micro-credentials.html", for: MicroCredentialsView.self, log: &log)
        let edition = library.compile("edition.html", for: EditionView.self, log: &log)
        let commitments = library.compile("commitments.html", for: CommitmentsView.self, log: &log)
        let matrix = library.compile("matrix.html", for: MatrixView.self, log: &log)
        let newsIndex = library.compile("news.html", for: NewsIndexView.self, log: &log)
        let newsItem = library.compile("news-item.html", for: NewsItemView.self, log: &log)
        let sourcesPage = library.compile("sources.html", for: SourcesView.self, log: &log)
        let issuer = library.compile("issuer.html", for: IssuerPageView.self, log: &log)
        let data = library.compile("data.html", for: DataPageView.self, log: &log)
        let page = library.compile("page.html", for: TextPageView.self, log: &log)
        let folder = library.compile("folder.html", for: FolderView.self, log: &log)
        let untranslated = library.compile("untranslated.html", for: UntranslatedView.self, log: &log)
        let words = SiteWords(&library, log: &log)
        let translatedStrings = library.shownStrings
        // From here on: what is published in the language of the site alone.
        let rubric = original?.rubric ?? library.compile("rubric.html", for: RubricView.self, log: &log)
        let verify = original?.verify ?? library.compile("verify.html", for: VerifyPageView.self, log: &log)
        let search = original?.search ?? library.compile("search.html", for: SearchPageView.self, log: &log)
        let notFound = original?.notFound ?? library.compile("not-found.html", for: TextPageView.self, log: &log)
        let award = original?.award ?? library.compile("award.html", for: AwardView.self, log: &log)
        let card = original?.card ?? library.compile("card.html", for: CardView.self, log: &log)
        let feed = original?.feed ?? library.compile("feed.xml", for: FeedView.self, log: &log)
        let sitemap = original?.sitemap ?? library.compile("sitemap.xml", for: SitemapView.self, log: &log)
        let robots = original?.robots ?? library.compile("robots.txt", for: RobotsView.self, log: &log)
        let searchWords = original?.searchWords ?? SearchWords(&library, log: &log)
        let browserWords = original?.browserWords ?? BrowserWords(&library, log: &log)
        guard let home, let series, let microCredentials, let edition, let rubric, let commitments, let matrix,
            let newsIndex, let newsItem, let sourcesPage, let issuer, let verify, let data, let search, let page,
            let untranslated, let notFound, let folder, let award, let card, let feed, let sitemap, let robots,
            let words, let searchWords, let browserWords
        else { return nil }
        // Only now: a template that does not compile would make every word it uses look unused.
        for entry in library.unusedStrings where original == nil {
            log.add(SiteProblem.unusedString(entry.key), at: .range(entry.place))
        }
        self.home = home
        self.series = series
        self.microCredentials = microCredentials
        self.edition = edition
        self.rubric = rubric
        self.commitments = commitments
        self.matrix = matrix
        self.newsIndex = newsIndex
        self.newsItem = newsItem
        self.sources = sourcesPage
        self.issuer = issuer
        self.verify = verify
        self.data = data
        self.search = search
        self.page = page
        self.untranslated = untranslated
        self.notFound = notFound
        self.folder = folder
        self.award = award
        self.card = card
        self.feed = feed
        self.sitemap = sitemap
        self.robots = robots
        self.words = words
        self.searchWords = searchWords
        self.browserWords = browserWords
        self.translatedStrings = translatedStrings
        self.uses = library.uses
        self.staticIDs = original?.staticIDs ?? Self.staticIDs(in: library)
    }

    private static func staticIDs(in library: TemplateLibrary) -> Set<String> {
        library.texts.reduce(into: []) { ids, bytes in
            ids.formUnion(HTMLScan(bytes).ids.filter { !$0.contains("{") })
        }
    }
}
