/// A kind of picture that badges are baked into.
package enum BadgeImageFormat: Sendable, Hashable {
    case png
    case svg

    /// Recognizes a picture by how it begins; nil where it is neither.
    ///
    /// - PNG: by the first four bytes, so that one whose signature was damaged on its way is told as such.
    /// - SVG: by its root element, after a byte order mark, XML declaration, comments and document type.
    package init?(of bytes: [UInt8]) {
        if bytes.starts(with: PNGSignature.start) {
            self = .png
        } else if SVGScanner.hasSVGRoot(bytes) {
            self = .svg
        } else {
            return nil
        }
    }
}
