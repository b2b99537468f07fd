import CatalogModel
import ContentLoading
import Diagnostics
import Foundation

/// Finds where the links to other sites are written that pages show.
///
/// The texts say where their links stand. Other addresses, such as that of a source, are looked for in the values of content
/// files; what is found nowhere is told of the file that the page is made from.
struct OutsideLinks {
    private static let schemes = ["https://", "http://"].map { Array($0.utf8) }

    /// Every place of every address, in the order of files.
    let all: [OutsideLink]

    /// - Parameters:
    ///   - pages: what was rendered.
    ///   - written: the links in texts.
    ///   - catalog: the content.
    ///   - tree: its files.
    init(of pages: [PageRendering.Rendered], written: [Located<String>], catalog: Catalog, tree: SourceTree) {
        let own = catalog.site.baseURL.value.description
        let files = Set(pages.compactMap(\.page.source))
        let forms = Set(
            catalog.site.repository.map { repository in files.map { repository.editAddress(of: $0) } } ?? [])
        var shown: [String: PlannedPage] = [:]
        for page in pages {
            for link in page.scan.anchors where shown[link] == nil && Self.isOutside(link, own: own) {
                if !forms.contains(link) { shown[link] = page.page }
            }
        }
        var links = written.filter { shown[$0.value] != nil }
            .map { OutsideLink(address: $0.value, place: .range($0.range)) }
        for value in tree.content.flatMap({ Self.values(in: $0, of: tree) }) where shown[value.value] != nil {
            links.append(OutsideLink(address: value.value, place: .range(value.range)))
        }
        let placed = Set(links.map(\.address))
        for (address, page) in shown.sorted(by: { $0.key < $1.key }) where !placed.contains(address) {
            let place: Diagnostic.Place = page.source.map { .path("content/\($0)") } ?? .path("templates")
            links.append(OutsideLink(address: address, place: place))
        }
        self.all = links
    }

    private static func isOutside(_ link: String, own: String) -> Bool {
        (link.hasPrefix("https://") || link.hasPrefix("http://")) && !link.hasPrefix(own)
    }

    /// The web addresses in settings, or in the keys and values that a text begins with.
    private static func values(in path: ContentPath, of tree: SourceTree) -> [Located<String>] {
        guard ["md", "yml"].contains(path.pathExtension),
            let data = FileManager.default.contents(atPath: tree.file(path))
        else { return [] }
        let source = SourceText(path: "content/\(path)", bytes: [UInt8](data))
        let end = path.pathExtension == "yml" ? source.bytes.count : endOfKeys(in: source)
        var found: [Located<String>] = []
        var index = 0
        while index < end {
            guard source.bytes[index] == UInt8(ascii: "h"),
                schemes.contains(where: { source.bytes[index..<end].starts(with: $0) })
            else {
                index += 1
                continue
            }
            let stop = source.bytes[index..<end].firstIndex { $0 <= 0x20 || "\"'<>()[]{}".utf8.contains($0) } ?? end
            let range = source.range(index..<stop)
            found.append(Located(range.text, at: range))
            index = stop
        }
        return found
    }

    /// Where the second line '---' begins.
    private static func endOfKeys(in source: SourceText) -> Int {
        guard source.lineCount > 1 else { return 0 }
        for line in 2...source.lineCount where source.text(in: source.rangeOfLine(line)) == "---" {
            return source.startOfLine(line) ?? 0
        }
        return 0
    }
}
