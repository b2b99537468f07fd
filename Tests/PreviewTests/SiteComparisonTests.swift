import Testing

@testable import Preview

struct SiteComparisonTests {
    private static let page = "<link href=/assets/one/site.css><img src=/a.png>"
    private let old = SampleSite(files: [
        "index.html": page, "other/index.html": "other", "a.png": "picture", "assets/one/site.css": "h1 {}",
        "assets/one/mark.svg": "mark", "assets/one/badge.js": "script", "404.html": "none",
    ])

    private func change(
        _ files: [String: String?], page: String = "/", loaded: Set<String> = ["/a.png", "/assets/one/site.css"],
        folder: String = "assets/one/"
    ) -> SiteComparison.Change {
        var new = old
        for (name, text) in files { new.files[name] = text }
        new.assetFolder = folder
        if folder != old.assetFolder {
            new.files = Dictionary(
                uniqueKeysWithValues: new.files.map {
                    ($0.replacing(old.assetFolder, with: folder), $1.replacing(old.assetFolder, with: folder))
                })
        }
        var comparison = SiteComparison(from: old, to: new)
        return comparison.change(of: page, files: loaded)
    }

    @Test func leavesAPageAloneThatIsNotDifferent() {
        #expect(change([:]) == .nothing)
        #expect(change(["other/index.html": "changed"]) == .nothing)
        #expect(change(["assets/one/mark.svg": "changed"]) == .nothing)
    }

    @Test func exchangesAPageThatAloneIsDifferent() {
        #expect(change(["index.html": Self.page + "more"]) == .page)
        #expect(change(["none/index.html": "new"], page: "/none/") == .page)
        #expect(change(["other/index.html": nil], page: "/other/") == .page)
    }

    @Test func loadsAPageAgainOfWhichSomethingElseIsDifferent() {
        #expect(change(["a.png": "another"]) == .all)
        #expect(change(["a.png": nil]) == .all)
        #expect(
            change(["index.html": Self.page + "more", "assets/one/site.css": "h2 {}"], folder: "assets/two/") == .all)
    }

    @Test func exchangesStyleSheetsThatAloneAreDifferent() {
        let styles = SiteComparison.Change.styles(from: "/assets/one/", to: "/assets/two/")
        #expect(change(["assets/one/site.css": "h2 {}"], folder: "assets/two/") == styles)
        #expect(change([:], folder: "assets/two/") == styles)
    }

    @Test func loadsAPageAgainThatRunsScriptsOfAnotherFolder() {
        let loaded: Set = ["/assets/one/site.css", "/assets/one/badge.js"]
        #expect(change(["assets/one/site.css": "h2 {}"], loaded: loaded, folder: "assets/two/") == .all)
        let pictures: Set = ["/assets/one/site.css", "/assets/one/mark.svg"]
        #expect(change(["assets/one/mark.svg": "new"], loaded: pictures, folder: "assets/two/") == .all)
    }

    @Test func loadsEverythingAgainWhereTheSiteHasAnotherPath() {
        var new = old
        new.basePath = "/path/"
        var comparison = SiteComparison(from: old, to: new)
        #expect(comparison.change(of: "/", files: []) == .all)
    }
}
