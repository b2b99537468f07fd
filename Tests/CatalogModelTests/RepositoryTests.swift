import CatalogModel
import Testing

@Suite struct RepositoryTests {
    @Test(arguments: [
        ("https://github.com/harbor/lights", "https://github.com/harbor/lights/edit/main/content/about.md"),
        ("https://github.com/harbor/lights.git", "https://github.com/harbor/lights/edit/main/content/about.md"),
        ("https://gitlab.com/a/b/lights/", "https://gitlab.com/a/b/lights/-/edit/main/content/about.md"),
        ("https://gitlab.harbor.example/a/b", "https://gitlab.harbor.example/a/b/-/edit/main/content/about.md"),
        ("https://codeberg.org/harbor/lights", "https://codeberg.org/harbor/lights/_edit/main/content/about.md"),
        ("https://gitea.harbor.example/a/b", "https://gitea.harbor.example/a/b/_edit/main/content/about.md"),
    ])
    func knowsTheFormsOfCodeHosts(_ url: String, _ expected: String) throws {
        let repository = try #require(Repository(url: url, branch: "main", folder: ""))
        #expect(repository.editAddress(of: ContentPath("about.md")) == expected)
    }

    @Test func knowsNoOtherHost() {
        for url in ["https://code.example.org/a/b", "https://github.com.example.org/a/b", "https://example.org/gitlab"]
        {
            #expect(Repository(url: url, branch: "main", folder: "") == nil)
        }
    }

    @Test func startsFromTheTopOfTheRepository() throws {
        let repository = try #require(
            Repository(url: "https://github.com/a/b", branch: "next/two #2", folder: "sites/harbor"))
        #expect(
            repository.editAddress(of: ContentPath("news/index.es.md"))
                == "https://github.com/a/b/edit/next/two%20%232/sites/harbor/content/news/index.es.md")
    }

    @Test func fillsAPatternInEveryPlace() throws {
        let repository = try #require(
            Repository(pattern: "https://code.example.org/{path}?file={path}", folder: "site"))
        #expect(
            repository.editAddress(of: ContentPath("about.md"))
                == "https://code.example.org/site/content/about.md?file=site/content/about.md")
    }

    @Test(arguments: [
        "https://code.example.org/edit", "http://code.example.org/{path}", "javascript:{path}", "https:///{path}",
        "https://code.example.org/\"{path}", "https://code.example.org/ {path}", "{path}",
    ])
    func refusesAPatternThatLeadsNowhere(_ pattern: String) {
        #expect(Repository(pattern: pattern, folder: "") == nil)
    }

    @Test(arguments: [
        ("site", true), ("a/b c", true), ("", false), ("/a", false), ("a/", false), ("../a", false), ("a/./b", false),
        ("C:\\a", false),
    ])
    func knowsWhatAFolderIs(_ path: String, _ isFolder: Bool) { #expect(Repository.isFolder(path) == isFolder) }
}
