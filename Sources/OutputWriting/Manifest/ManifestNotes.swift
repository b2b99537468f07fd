import FileAccess

/// What a manifest says of itself as a whole, in lines before the first entry: `key value /`.
///
/// The last field is no path, so that readers of entries pass these lines over.
struct ManifestNotes {
    private static let place = "/"

    /// What all bundles together were made from; nil where that is not known.
    var all: Fingerprint?
    /// What can be told of that without reading all of it; nil where that is not known.
    var outline: Fingerprint?
    /// Which part of a site this is, such as `3/16`; nil for a whole one.
    var part: String?

    /// Takes in the reader's current line, if it is a note.
    mutating func add(_ reader: LineReader) {
        guard reader.lastBytes.elementsEqual(Self.place.utf8) else { return }
        switch reader.first {
        case "all": all = Fingerprint(digits: reader.secondBytes)
        case "outline": outline = Fingerprint(digits: reader.secondBytes)
        case "part": part = reader.second
        default: break
        }
    }

    func append(to writer: LineWriter) throws(SystemError) {
        if let all { try writer.append("all", all.text, Self.place) }
        if let outline { try writer.append("outline", outline.text, Self.place) }
        if let part { try writer.append("part", part, Self.place) }
    }
}
