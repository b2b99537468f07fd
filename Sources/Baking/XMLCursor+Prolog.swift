extension XMLCursor {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Goes from the beginning of a file to the root element, whatever that is.
    ///
    /// - Returns: the encoding that the file says it is in, where it says so.
    mutating func skipProlog() throws(SVGFault) -> String? {
        if bytes.starts(with: Self.byteOrderMark) { position = Self.byteOrderMark.count }
        let encoding = isAtXMLDeclaration ? try skipXMLDeclaration() : nil
        var hasDocumentType = false
        while true {
            skipSpace()
            if isAt("<!--") {
                try skipComment()
            } else if isAt("<?") {
                try skipInstruction()
            } else if isAt("<!DOCTYPE"), !hasDocumentType {
                try skipDocumentType()
                hasDocumentType = true
            } else {
                break
            }
        }
        guard byte == UInt8(ascii: "<"), position + 1 < bytes.count, bytes[position + 1].beginsXMLName else {
            throw .notSVG
        }
        return encoding
    }

    /// Reads the XML declaration for the encoding that it names: <https://www.w3.org/TR/xml/#NT-XMLDecl>.
    private mutating func skipXMLDeclaration() throws(SVGFault) -> String? {
        var encoding: String?
        position += "<?xml".utf8.count
        while true {
            skipSpace()
            if isAt("?>") {
                position += 2
                return encoding
            }
            let attribute = try attribute()
            if bytes[attribute.name].elementsEqual("encoding".utf8) {
                encoding = String(decoding: bytes[attribute.value].prefix(40), as: UTF8.self)
            }
        }
    }

    /// Goes behind a document type and what it declares, without taking notice: <https://www.w3.org/TR/xml/#dt-doctype>.
    private mutating func skipDocumentType() throws(SVGFault) {
        let start = position
        position += "<!DOCTYPE".utf8.count
        var isInside = false
        while let byte {
            switch byte {
            case UInt8(ascii: "\""): try skip("\"", through: "\"")
            case UInt8(ascii: "'"): try skip("'", through: "'")
            case UInt8(ascii: "<") where isAt("<!--"): try skipComment()
            case UInt8(ascii: "<") where isAt("<?"): try skipInstruction()
            case UInt8(ascii: "["):
                isInside = true
                position += 1
            case UInt8(ascii: "]"):
                isInside = false
                position += 1
            case UInt8(ascii: ">") where !isInside:
                position += 1
                return
            default: position += 1
            }
        }
        throw malformed(.cutOff, at: start)
    }
}
