import CatalogModel
import Testing

@testable import SiteBuilding

@Suite struct SiteMapTests {
    private static func page(_ path: String) -> PageListing {
        PageListing(
            address: SiteAddress(folder: path.split(separator: "/").map(String.init)), kind: .page, title: path,
            summary: "", text: "")
    }

    /// Each section as its head, a colon and its items, with what is below an item in brackets.
    private static func outline(_ paths: [String], navigation: [String] = []) -> [String] {
        let map = SiteMap(of: paths.map(page), navigation: navigation.map { page($0).address })
        return map.sections.map { section in
            let items = section.items.map { item in
                item.page.title + (item.below.isEmpty ? "" : "(\(item.below.map(\.title).joined(separator: " ")))")
            }
            return "\(section.head?.title ?? ""): \(items.joined(separator: " "))"
        }
    }

    @Test func putsPagesUnderThePageOfTheirFolder() {
        #expect(Self.outline(["", "news", "news/b", "news/a", "about"]) == ["news: news/b news/a", ":  about"])
    }

    @Test func putsWhatIsInAFolderBelowItsFirst() {
        let pages = ["m", "m/x/2", "m/x/2/rubric", "m/x/1", "m/y/1"]
        #expect(Self.outline(pages) == ["m: m/x/2(m/x/2/rubric m/x/1) m/y/1", ": "])
    }

    @Test func ordersSectionsAsTheHeaderDoes() {
        let pages = ["a", "a/1", "b", "b/1", "c", "c/1", "d", "d/1"]
        let sections = Self.outline(pages, navigation: ["c/1", "b"]).map { $0.prefix(1) }
        #expect(sections == ["c", "b", "a", "d", ":"])
    }

    @Test func keepsPagesOfAFolderWithoutAPage() {
        #expect(Self.outline(["m/x/2", "m/x/1", "about"]) == [": m/x/2(m/x/1) about"])
    }
}
