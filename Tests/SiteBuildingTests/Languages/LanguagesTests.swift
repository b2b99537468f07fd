import Foundation
import TestSupport
import Testing

@Suite struct LanguagesTests {
    private static let base = "https://harbor.example.org/"

    private func published(_ site: TestSite, warning: String = "") async throws -> TestSite {
        let run = try await site.run()
        try #require(run.status == 0, "the site must build:\n\(run.standardError)")
        #expect(run.standardError == warning)
        return site
    }

    @Test func publishesATranslationBelowItsLanguage() async throws {
        let site = try await published(
            TranslatedSite.make(["about.es.md": TranslatedSite.page("Acerca de", more: "notice: Es de memoria.\n")]))
        let page = try site.text("public/es/about/index.html")
        #expect(page.contains("<html lang=\"es\">"))
        #expect(page.contains("<h1>Acerca de</h1>"))
        #expect(page.contains("Título oficial en inglés: <span lang=\"en\">About</span>"))
        #expect(page.contains("<p class=\"notice\">Traducción no oficial, 1 de junio de 2024. Es de memoria.</p>"))
        #expect(page.contains("<link rel=\"canonical\" href=\"\(Self.base)es/about/\">"))
        #expect(page.contains("<a class=\"site-name\" href=\"/es/\">"))
        #expect(page.contains("<a href=\"/es/series/harbor-lights/\">La serie</a>"))
        #expect(page.contains("<a href=\"/about/\" lang=\"en\" hreflang=\"en\">English</a>"))
        #expect(page.contains("Todo aquí es ficticio. <a href=\"/sources/\" hreflang=\"en\">Fuentes (en inglés)</a>"))
        #expect(!page.contains("noindex"))
    }

    /// Each language names itself, the others and the one for everybody else, and they agree.
    @Test func namesTheSameAlternatesInEveryLanguage() async throws {
        let site = try await published(TranslatedSite.make(["about.es.md": TranslatedSite.page("Acerca de")]))
        let expected = [
            ("en", "\(Self.base)about/"), ("es", "\(Self.base)es/about/"), ("x-default", "\(Self.base)about/"),
        ].map { "<link rel=\"alternate\" hreflang=\"\($0.0)\" href=\"\($0.1)\">" }
        for path in ["about", "es/about"] {
            let page = try site.text("public/\(path)/index.html")
            let found = page.split(separator: "\n").filter { $0.contains("rel=\"alternate\" hreflang") }.map(
                String.init)
            #expect(found == expected, "\(path)")
        }
        let map = try site.text("public/sitemap.xml")
        #expect(map.contains("<loc>\(Self.base)es/about/</loc><xhtml:link rel=\"alternate\" hreflang=\"en\" href="))
        #expect(map.components(separatedBy: "hreflang=\"es\" href=\"\(Self.base)es/about/\"").count == 3)
    }

    @Test func saysWhatIsNotTranslatedAndLeadsToIt() async throws {
        let site = try await published(TranslatedSite.make(["about.es.md": TranslatedSite.page("Acerca de")]))
        let page = try site.text("public/es/news/2024-05-01-start/index.html")
        let original = try site.text("public/news/2024-05-01-start/index.html")
        let title = try #require(original.firstMatch(of: /<h1>([^<]*)<\/h1>/)).output.1
        #expect(page.contains("<html lang=\"es\">"))
        #expect(page.contains("Esta página todavía no está traducida al español. Puede leerla en inglés: "))
        #expect(page.contains("<a href=\"/news/2024-05-01-start/\" lang=\"en\" hreflang=\"en\">\(title)</a>"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"\(Self.base)news/2024-05-01-start/\">"))
        #expect(!page.contains("rel=\"alternate\" hreflang") && !original.contains("hreflang"))
        #expect(try !site.text("public/sitemap.xml").contains("/es/news/"))
        #expect(try !site.text("public/search.json").contains("\"es/"))
    }

    @Test func hasAPageForEachPageOfTheCatalogAndForNothingElse() async throws {
        let site = try await published(TranslatedSite.make(["about.es.md": TranslatedSite.page("Acerca de")]))
        let pages = try site.tree("public").keys.filter { $0.hasSuffix("index.html") }
        let originals = pages.filter { path in
            !["es/", "badges/", "specimens/", "keys/", "status/", "assets/", ".well-known/"].contains {
                path.hasPrefix($0)
            }
        }
        let translated = pages.filter { $0.hasPrefix("es/") }.map { String($0.dropFirst(3)) }
        #expect(Set(translated) == Set(originals))
    }

    @Test func showsAnEditionInItsOtherLanguageWhereverItIsListed() async throws {
        let path = "micro-credentials/listening/2024-05/index.es.md"
        let site = try await published(
            TranslatedSite.make([path: TranslatedSite.edition, "index.es.md": TranslatedSite.page("Luces del puerto")]))
        for folder in ["micro-credentials/listening", "micro-credentials/listening/2024-05"] {
            let page = try site.text("public/es/\(folder)/index.html")
            #expect(page.contains("<h1>Escuchar en el puerto</h1>"))
            #expect(page.contains("<h2 id=\"competency\">Competencia</h2>"))
            #expect(page.contains("<li id=\"outcome-2\">Repetir lo que se quiso decir.</li>"))
            #expect(page.contains("Puede contar como un crédito del puerto."))
            #expect(page.contains("href=\"\(Self.base)es/micro-credentials/listening/2024-05/\">"))
            #expect(page.matches(of: /<p class="notice/).count == 1)
        }
        let home = try site.text("public/es/index.html")
        #expect(home.contains("<a href=\"/es/micro-credentials/listening/\">Escuchar en el puerto</a>"))
        #expect(home.contains("<span lang=\"en\">Listening at the Harbor</span>"))
        // What badges carry is the original's.
        let original = try site.text("public/micro-credentials/listening/2024-05/index.html")
        #expect(original.contains("<h1>Listening at the Harbor</h1>") && !original.contains("Escuchar"))
    }

    @Test func marksWhatAPageShowsInTheOriginalLanguage() async throws {
        let body = "Vea [la serie](series/harbor-lights.md). [Fuente](sources/handbook.md)"
        let site = try await published(
            TranslatedSite.make(["index.es.md": TranslatedSite.page("Luces del puerto", body: body)]))
        let home = try site.text("public/es/index.html")
        #expect(home.contains("<li class=\"row leaf hue-lake\" lang=\"en\">"))
        #expect(home.contains("<a href=\"/series/harbor-lights/\" hreflang=\"en\">la serie (en inglés)</a>"))
        #expect(home.contains("<a href=\"/sources/#handbook\" class=\"source-mark\" hreflang=\"en\">Fuente</a>"))
    }

    @Test func buildsTheSameSiteWhereNothingIsTranslated() async throws {
        let plain = try TestSite()
        let other = try TestSite()
        try FileManager.default.removeItem(at: other.url("templates/strings/es.yml"))
        #expect(try await published(plain).tree("public") == published(other).tree("public"))
    }

    @Test func takesAnyLanguageThatThereAreTextsIn() async throws {
        let site = try TestSite()
        let strings = try site.text("templates/strings/en.yml")
        try site.write(
            strings.replacing("language-name: \"English\"", with: "language-name: \"Cymraeg\""),
            to: "templates/strings/cy.yml")
        try site.write(
            TranslatedSite.settings.replacing("Luces del puerto", with: "Goleuadau'r Harbwr"),
            to: "content/site.cy.yml")
        try site.write(TranslatedSite.page("Amdanom"), to: "content/about.cy.md")
        _ = try await published(site)
        #expect(try site.text("public/cy/about/index.html").contains("<html lang=\"cy\">"))
        #expect(
            try site.text("public/about/index.html").contains(
                "<a href=\"/cy/about/\" lang=\"cy\" hreflang=\"cy\">Cymraeg</a>"))
    }

    @Test func leadsBetweenSeveralLanguages() async throws {
        let site = try TranslatedSite.make(["about.es.md": TranslatedSite.page("Acerca de")])
        try site.write(try site.text("templates/strings/en.yml"), to: "templates/strings/cy.yml")
        try site.write(TranslatedSite.settings, to: "content/site.cy.yml")
        try site.write(TranslatedSite.page("Amdanom"), to: "content/about.cy.md")
        _ = try await published(site)
        for (folder, others) in [("", ["cy/", "es/"]), ("cy/", ["", "es/"]), ("es/", ["", "cy/"])] {
            let page = try site.text("public/\(folder)about/index.html")
            let list = try #require(page.firstMatch(of: /(?s)<nav class="languages".*?<\/nav>/)).output
            #expect(list.matches(of: /href="\/([^"]*)about\/"/).map { String($0.output.1) } == others)
        }
    }

    @Test func warnsWhereTheSettingsAreNotTranslated() async throws {
        let site = try TestSite()
        try site.write(TranslatedSite.page("Acerca de"), to: "content/about.es.md")
        let warning = """
            content: warning: there is no 'site.es.yml', so pages in 'es' show what site.yml says \
            [settings-not-translated]
               = hint: add it with 'title', 'description', 'footer', 'credit-options' and 'navigation' in that language


            """
        let page = try await published(site, warning: warning).text("public/es/about/index.html")
        #expect(page.contains("<span lang=\"en\">Harbor Lights</span></a>"))
        #expect(page.contains("<div class=\"colophon-text\" lang=\"en\">"))
        #expect(page.contains("<a href=\"/es/series/harbor-lights/\" lang=\"en\">The series</a>"))
    }

    @Test func warnsOfATranslationWhoseOriginalHasChanged() async throws {
        let site = try TranslatedSite.make([
            "about.es.md": TranslatedSite.page("Acerca de", more: "translated-from: 00000000\n")
        ])
        let run = try await site.run()
        #expect(run.status == 0)
        let place = "content/about.es.md:5:18: warning: 'about.md' is not as it was when this was translated "
        #expect(run.standardError.hasPrefix(place + "[changed-original]\n"), "\(run.standardError)")
        let fingerprint = try #require(run.standardError.firstMatch(of: /'translated-from: ([0-9a-f]{8})'/)).output.1
        #expect(
            run.standardError.contains(
                "   = hint: compare the two; then write 'translated-from: \(fingerprint)', and the day as 'translated'\n"
            ))
        try site.write(
            TranslatedSite.page("Acerca de", more: "translated-from: \(fingerprint)\n"), to: "content/about.es.md")
        _ = try await published(site)
        // Line ends are no change; words are.
        try site.write(try site.text("content/about.md").replacing("\n", with: "\r\n"), to: "content/about.md")
        _ = try await published(site)
        try site.write(try site.text("content/about.md") + "More.\n", to: "content/about.md")
        #expect(try await site.run().standardError.hasPrefix(place))
    }
}
