import Testing

@testable import Preview

struct PreviewPathTests {
    private let site = SampleSite(
        basePath: "/some/place/", files: ["index.html": "", "about/index.html": "", "a b.txt": "", "404.html": ""])

    @Test(arguments: [
        ("/some/place/", PreviewPath.file("index.html")), ("/some/place/about/", .file("about/index.html")),
        ("/some/place/about/index.html", .file("about/index.html")), ("/some/place/a%20b.txt", .file("a b.txt")),
        ("/some/place/about", .elsewhere("/some/place/about/")), ("/", .elsewhere("/some/place/")),
        ("/some/place", .elsewhere("/some/place/")), ("/some/", .nothing), ("/about/", .nothing),
        ("/some/place/none/", .nothing), ("/some/place/../place/", .nothing), ("/some/place//about/", .nothing),
        ("//evil.example/", .nothing), ("/some/place/%ff", .nothing), ("/some/place/%2", .nothing),
    ])
    func leadsWhereStaticHostsLead(_ path: String, _ expected: PreviewPath) {
        #expect(PreviewPath(path, in: site) == expected)
    }
}
