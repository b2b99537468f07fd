extension Quad {
    /// The line of this statement in canonical N-Quads, with its line end.
    ///
    /// <https://www.w3.org/TR/rdf-canon/#canonical-quads>
    package var canonicalLine: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(160)
        line.append(resource: subject)
        line.append(UInt8(ascii: " "))
        line.append(iri: predicate)
        line.append(UInt8(ascii: " "))
        switch object {
        case .resource(let resource): line.append(resource: resource)
        case .literal(let literal): line.append(literal: literal)
        }
        if let graph {
            line.append(UInt8(ascii: " "))
            line.append(resource: graph)
        }
        line.append(contentsOf: " .\n".utf8)
        return line
    }
}

extension [UInt8] {
    mutating func append(resource: Resource) {
        switch resource {
        case .iri(let iri): append(iri: iri)
        case .blank(let label):
            append(contentsOf: "_:".utf8)
            append(contentsOf: label.utf8)
        }
    }

    mutating func append(iri: String) {
        append(UInt8(ascii: "<"))
        append(contentsOf: iri.utf8)
        append(UInt8(ascii: ">"))
    }

    mutating func append(literal: Literal) {
        append(UInt8(ascii: "\""))
        for byte in literal.lexicalForm.utf8 { append(escaped: byte) }
        append(UInt8(ascii: "\""))
        if let language = literal.language {
            append(UInt8(ascii: "@"))
            append(contentsOf: language.utf8)
        } else if literal.datatype != XMLSchema.string {
            append(contentsOf: "^^".utf8)
            append(iri: literal.datatype)
        }
    }

    /// Exactly these characters are escaped, and exactly so; everything else stands for itself.
    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case 0x08: append(contentsOf: "\\b".utf8)
        case 0x09: append(contentsOf: "\\t".utf8)
        case 0x0A: append(contentsOf: "\\n".utf8)
        case 0x0C: append(contentsOf: "\\f".utf8)
        case 0x0D: append(contentsOf: "\\r".utf8)
        case UInt8(ascii: "\""): append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): append(contentsOf: "\\\\".utf8)
        case 0x00...0x1F, 0x7F:
            let digits = String(byte, radix: 16, uppercase: true)
            append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
            append(contentsOf: digits.utf8)
        default: append(byte)
        }
    }
}
