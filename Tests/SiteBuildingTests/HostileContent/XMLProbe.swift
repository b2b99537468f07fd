import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Whether a file is well-formed XML, and which elements it has, by a parser that is not this program's.
final class XMLProbe: NSObject, XMLParserDelegate {
    private(set) var elements: Set<String> = []
    private(set) var isWellFormed = false

    init(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.insert(name)
    }
}
