extension BakedCredential {
    /// The element that carries the text in an SVG, with the prefix `openbadges`.
    ///
    /// JSON stands in a CDATA section, signed texts and addresses in the `verify` attribute of an element without
    /// content. An assertion in JSON has the address that it is hosted at in that attribute, too.
    func svgElement() throws(BakedTextFault) -> [UInt8] {
        let name = "\(SVGRoot.prefix):\(version.elementName)"
        guard form == .json else { return Array("<\(name)\(verify(text))/>".utf8) }
        _ = try json()
        var attribute = ""
        if version == .openBadges2 {
            guard let address = try hostedAddresses().first else { throw .withoutAddress }
            attribute = verify(address)
        }
        let json = characterData
        guard json.count <= BakingLimits.textSize else { throw .tooLarge(limit: BakingLimits.textSize) }
        return Array("<\(name)\(attribute)><![CDATA[".utf8) + json + "]]></\(name)>".utf8
    }

    private func verify(_ value: String) -> String {
        " verify=\"\(String(decoding: XMLText.escaped(attribute: value), as: UTF8.self))\""
    }

    /// What a CDATA section cannot hold, and what stands for it in JSON: its own end, and two code points.
    private static let escapes: [(bytes: [UInt8], escape: String)] = [
        (Array("]]>".utf8), "\\u005d]>"), (Array("\u{FFFE}".utf8), "\\ufffe"), (Array("\u{FFFF}".utf8), "\\uffff"),
    ]

    /// The JSON as a CDATA section can hold it.
    ///
    /// In well-formed JSON what is escaped stands in strings only, and never after a backslash that belongs to it.
    private var characterData: [UInt8] {
        let source = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        var position = 0
        while position < source.count {
            let rest = source[position...]
            if let (bytes, escape) = Self.escapes.first(where: { rest.starts(with: $0.bytes) }) {
                output += escape.utf8
                position += bytes.count
            } else {
                output.append(source[position])
                position += 1
            }
        }
        return output
    }
}
