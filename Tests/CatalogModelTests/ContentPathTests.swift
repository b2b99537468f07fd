import CatalogModel
import Testing

struct ContentPathTests {
    @Test(arguments: [
        ("about.md", "issuer.md", "issuer.md"),
        ("news/a.md", "b.md", "news/b.md"),
        ("news/a.md", "./b.md", "news/b.md"),
        ("news/a.md", "../about.md", "about.md"),
        ("micro-credentials/x/2020-09/index.md", "../../../commitments/index.md", "commitments/index.md"),
        ("micro-credentials/x/2020-09/index.md", "../2020-02/index.md", "micro-credentials/x/2020-02/index.md"),
        ("a/b.md", "c/./d/../e.md", "a/c/e.md"),
        ("a/b.md", "c//d.md", "a/c/d.md"),
        ("a/b.md", "...", "a/..."),
    ])
    func followsARelativeLink(from: String, link: String, target: String) {
        #expect(ContentPath(from).resolving(link)?.description == target)
    }

    @Test(arguments: [
        ("about.md", "../x.md"), ("news/a.md", "../../x.md"), ("news/a.md", "../../content/x.md"),
        ("a/b.md", "c/../../../a/b.md"), ("a/b.md", "../.."),
    ])
    func refusesALinkThatClimbsOutOfTheContentFolder(from: String, link: String) {
        #expect(ContentPath(from).resolving(link) == nil)
    }

    @Test(arguments: [
        ("news/2020-03-24-check-in.md", "2020-03-24-check-in", "md", "news"),
        ("badge.tar.gz", "badge.tar", "gz", ""),
        ("a/README", "README", "", "a"),
        ("a/.hidden", ".hidden", "", "a"),
        ("a/name.", "name", "", "a"),
        ("", "", "", ""),
    ])
    func takesANameApart(path: String, stem: String, pathExtension: String, folder: String) {
        let path = ContentPath(path)
        #expect(path.stem == stem)
        #expect(path.pathExtension == pathExtension)
        #expect(path.folder.description == folder)
    }

    @Test func sortsFolderByFolder() {
        let paths = ["a/b.md", "a/c/d.md", "a.md", "a-b/c.md"].map { ContentPath($0) }
        #expect(paths.sorted().map(\.description) == ["a/b.md", "a/c/d.md", "a-b/c.md", "a.md"])
    }
}
