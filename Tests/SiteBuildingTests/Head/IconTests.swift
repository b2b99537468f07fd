import Foundation
import TestSupport
import Testing

/// The icons of tabs and home screens, and the colors around a page.
@Suite struct IconTests {
    @Test func areThereForProgramsThatReadNoDrawings() async throws {
        let site = try await DeliveredSite()
        let icon = [UInt8](try Data(contentsOf: site.output.appending(path: "favicon.ico")))
        #expect(icon.prefix(8) == [0, 0, 1, 0, 1, 0, 32, 32] && icon.count < 2_000)
        let page = try PageHead(site.text("index.html")).text
        let links = page.matches(of: #/<link rel="(icon|apple-touch-icon)"[^>]* href="([^"]*)">/#)
        #expect(links.map { String($0.output.1) } == ["icon", "icon", "apple-touch-icon"])
        for link in links {
            let file = site.output.appending(path: String(link.output.2.dropFirst()))
            #expect(FileManager.default.fileExists(atPath: file.path), "\(link.output.2)")
        }
        let touch = [UInt8](try Data(contentsOf: site.output.appending(path: String(links[2].output.2.dropFirst()))))
        #expect(Array(touch[16..<24]) == [0, 0, 0, 180, 0, 0, 0, 180] && touch.count < 4_000)
    }

    @Test func haveTheColorsOfTheStyleSheetAround() throws {
        let css = try String(contentsOf: Workplace.templates.appending(path: "assets/site.css"), encoding: .utf8)
        let paper = css.matches(of: /--paper: (#[0-9a-f]{6});/).map { String($0.output.1) }
        let partial = try String(
            contentsOf: Workplace.templates.appending(path: "partials/icons.html.mustache"), encoding: .utf8)
        let colors = partial.matches(of: /name="theme-color" content="(#[0-9a-f]{6})"/).map { String($0.output.1) }
        #expect(colors == paper && colors.count == 2)
    }
}
