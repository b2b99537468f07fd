import Diagnostics
import OutputWriting
import Testing

private let placeHint = "choose a folder that holds nothing but the site, such as 'public'"

@Suite struct OutputLocationTests {
    private let site: TemporarySite

    init() throws {
        site = try TemporarySite()
        try site.makeFolder("source/content/news")
        try site.makeFolder("source/templates")
        try site.makeFolder("source/public")
        try site.makeFolder("elsewhere/words")
        try site.link("source/shortcut", to: "content/news")
        try site.link("around", to: ".")
        try site.makeFolder("second")
        try site.link("second/content", to: site.root + "/elsewhere/words")
    }

    private func problem(_ output: String, source: String = "source") -> OutputProblem? {
        OutputLocation.problem(
            output: site.root + "/" + output, source: site.root + "/" + source,
            sourceFolders: ["content", "templates"])
    }

    @Test(arguments: [
        "source/public", "source/new", "source/new/deep", "elsewhere", "source/content-old", "source/../else",
        "source/missing/../public", "around/source/public",
    ])
    func acceptsAFolderOfItsOwn(output: String) {
        #expect(problem(output) == nil)
    }

    @Test(arguments: [
        "source", "", ".", "source/", "source/.", "source/content/..", "around", "around/source", "source/x/..",
    ])
    func refusesAFolderThatContainsTheSource(output: String) {
        let shown = site.root + "/" + output
        #expect(problem(output) == .containsSource(shown))
        #expect(problem(output)?.message == "the output folder '\(shown)' contains the source folder")
        #expect(problem(output)?.id == "output-contains-source")
        #expect(problem(output)?.hint == placeHint)
    }

    @Test(arguments: [
        ("source/content", "content"), ("source/content/site", "content"), ("source/shortcut", "content"),
        ("source/shortcut/x", "content"), ("source/templates/x/y", "templates"),
        ("source/missing/../content/x", "content"), ("around/source/templates", "templates"),
    ])
    func refusesAFolderInsideWhatIsRead(output: String, folder: String) {
        let shown = site.root + "/" + output
        #expect(problem(output) == .insideSourceFolder(shown, folder: folder))
        #expect(
            problem(output)?.message
                == "the output folder '\(shown)' belongs to the folder '\(folder)' that the site is built from")
    }

    @Test func refusesAFolderAroundWhatIsReadThroughALink() {
        let shown = site.root + "/elsewhere"
        #expect(problem("elsewhere", source: "second") == .containsSourceFolder(shown, folder: "content"))
        #expect(
            problem("elsewhere", source: "second")?.message
                == "the output folder '\(shown)' contains the folder 'content'")
    }

    @Test func refusesTheRootFolder() {
        #expect(
            OutputLocation.problem(output: "/", source: site.root, sourceFolders: []) == .containsSource("/"))
    }
}
