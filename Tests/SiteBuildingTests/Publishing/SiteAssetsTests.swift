import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Testing

@testable import SiteBuilding

@Suite struct SiteAssetsTests {
    private static func file(_ path: String, _ text: String) -> SiteAssets.File {
        SiteAssets.File(path: ContentPath(path), bytes: Array(text.utf8))
    }

    @Test func areInAFolderNamedAfterTheirBytesAndPaths() {
        // printf '%s  a.css\n%s  scripts/b.js\n' $(printf a | sha256sum | cut -c-64) $(printf b | sha256sum | cut -c-64)
        // | sha256sum | cut -c-16
        let files = [Self.file("scripts/b.js", "b"), Self.file("a.css", "a")]
        let assets = SiteAssets(files)
        #expect(assets.folder.path == "assets/1fe4a974edd5f4b3/")
        #expect(
            assets.files.map { assets.address(of: $0).path.split(separator: "/", maxSplits: 2).last } == [
                "a.css", "scripts/b.js",
            ])
        #expect(SiteAssets(files.reversed()).folder == assets.folder)
        #expect(SiteAssets([Self.file("scripts/b.js", "b"), Self.file("a.css", "b")]).folder != assets.folder)
        #expect(SiteAssets([Self.file("scripts/c.js", "b"), Self.file("a.css", "a")]).folder != assets.folder)
        #expect(SiteAssets(files.dropLast()).folder != assets.folder)
    }

    @Test func refuseAFileThatTheProgramMakesItself() throws {
        let site = try TestSite()
        try FileManager.default.removeItem(at: site.url("templates/assets/scripts"))
        try site.write("const a = 1;\n", to: "templates/assets/scripts/words.js")
        var log = DiagnosticLog()
        let tree = SourceTree(reading: site.folder.path, log: &log)
        let assets = SiteAssets(reading: tree, generated: [Self.file("scripts/words.js", "own")], log: &log)
        let told = log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined()
        #expect(
            told == """
                templates/assets/scripts/words.js: error: the program makes the file 'assets/scripts/words.js' itself \
                [shared-address]
                   = hint: remove this one, or give it another name

                """)
        #expect(assets.files.first { $0.path == ContentPath("scripts/words.js") }?.bytes == Array("own\n".utf8))
    }
}
