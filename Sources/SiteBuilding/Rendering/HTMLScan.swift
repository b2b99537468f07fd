/// Reads the ids and links of a rendered page straight from its bytes, so that what is checked is what is published.
///
/// Written for the pages this program renders: attributes in double quotes, no `<` within scripts. Text between tags is passed
/// over, so that a page may speak of `id="x"` without having it.
struct HTMLScan {
    /// The values of all `id` attributes, in order, decoded.
    private(set) var ids: [String] = []
    /// The values of all `href` and `src` attributes, in order, decoded.
    private(set) var links: [String] = []
    /// Of those, the ones that a reader can follow.
    private(set) var anchors: [String] = []

    private static let anchorStart = Array("a ".utf8)

    init(_ bytes: [UInt8]) {
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            let isAnchor = bytes[index...].starts(with: Self.anchorStart)
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
                guard bytes[index] == UInt8(ascii: "\"") else {
                    index += 1
                    continue
                }
                let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
                read(name: Self.name(in: bytes, before: index), value: bytes[(index + 1)..<end], isAnchor: isAnchor)
                index = min(end + 1, bytes.count)
            }
            if index >= bytes.count { return }
        }
    }

    private mutating func read(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, isAnchor: Bool) {
        if name.elementsEqual("id".utf8) {
            ids.append(Self.decoded(value))
        } else if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
            links.append(Self.decoded(value))
            if isAnchor { anchors.append(links[links.count - 1]) }
        }
    }

    /// The attribute name that ends in `=` right before a quote.
    private static func name(in bytes: [UInt8], before quote: Int) -> ArraySlice<UInt8> {
        guard quote > 0, bytes[quote - 1] == UInt8(ascii: "=") else { return [] }
        var start = quote - 1
        while start > 0, bytes[start - 1] > UInt8(ascii: " "), bytes[start - 1] != UInt8(ascii: "<"),
            bytes[start - 1] != UInt8(ascii: "\"")
        {
            start -= 1
        }
        return bytes[start..<(quote - 1)]
    }

    private static func decoded(_ value: ArraySlice<UInt8>) -> String {
        let text = String(decoding: value, as: UTF8.self)
        guard value.contains(UInt8(ascii: "&")) else { return text }
        return
            text
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
