/// A document with holes: what many documents have in common, written once, and the places where they differ.
///
/// ```swift
/// let form = JSONForm(of: document, holes: [["id"], ["credentialSubject", "name"]], writtenBy: writer)
/// let bytes = form?.bytes(filling: ["https://badges.example.org/…", "Ana Example"])
/// ```
package struct JSONForm: Sendable {
    /// Where a value stands in a document: the names of members, and of list elements their numbers from 0.
    package typealias Path = [String]

    private let literals: [UInt8]
    /// Where in `literals` a text goes, and the number of the text, in the order of the document.
    private let places: [(position: Int, hole: Int)]
    private let escaping: JSONWriter.Escaping

    /// Fails where a hole is not in the document: what stands there would be in all others too.
    ///
    /// - Parameters:
    ///   - document: one of the documents.
    ///   - holes: where its texts stand that others have of their own; each is a string in it.
    ///   - writer: how documents are written.
    package init?(of document: JSONOutput, holes: [Path], writtenBy writer: JSONWriter) {
        var cut: JSONCut? = JSONCut(holes: holes)
        var bytes: [UInt8] = []
        writer.append(document, cutting: &cut, to: &bytes)
        guard let places = cut?.places, places.count == holes.count else { return nil }
        literals = bytes
        self.places = places
        escaping = writer.escaping
    }

    /// The document with these texts.
    ///
    /// - Parameter texts: one for each hole, in their order.
    /// - Returns: byte for byte what the writer writes.
    package func bytes(filling texts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(literals.count + 64) { $0 + $1.utf8.count })
        var start = 0
        for (position, hole) in places {
            bytes.append(contentsOf: literals[start..<position])
            JSONStringWriting.append(texts[hole], escaping, to: &bytes)
            start = position
        }
        bytes.append(contentsOf: literals[start...])
        return bytes
    }
}
