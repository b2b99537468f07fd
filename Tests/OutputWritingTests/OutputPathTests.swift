import OutputWriting
import Testing

@Suite struct OutputPathTests {
    @Test(arguments: [
        ("index.html", "", "index.html"), ("a/b.html", "a", "b.html"), ("a/b/c", "a/b", "c"),
        (".well-known/did.json", ".well-known", "did.json"), ("a/...", "a", "..."), ("a b/é", "a b", "é"),
        ("..a/.b", "..a", ".b"),
    ])
    func takesPathsApart(text: String, directory: String, name: String) throws {
        let path = try #require(OutputPath(text))
        #expect(path.directory == directory)
        #expect(path.name == name)
        #expect(path.description == text)
    }

    @Test(arguments: [
        "", "/", "/a", "a/", "a//b", ".", "..", "./a", "a/.", "a/..", "../a", "a/../b", "a\\b", "a\u{0}", "a\nb",
        "\u{7F}",
        String(repeating: "x", count: 256), "a/" + String(repeating: "x", count: 256),
        String(repeating: "x/", count: 500) + "x",
    ])
    func refusesPathsThatCouldLeaveTheFolder(text: String) {
        #expect(OutputPath(text) == nil)
    }

    @Test func acceptsTheLongestName() {
        #expect(OutputPath("a/" + String(repeating: "x", count: 255)) != nil)
    }
}
