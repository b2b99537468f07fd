/// Why a file cannot be baked into, or nothing can be taken out of it.
package enum BakingProblem: Error, Hashable {
    /// Neither PNG nor SVG.
    case unknownFormat
    /// The picture is sound and carries no badge.
    case nothingBaked(BadgeImageFormat)
    /// An SVG carries one document, not none or two; see `SVGImage`.
    case oneDocumentOnly
    case png(PNGFault)
    case svg(SVGFault)
}
