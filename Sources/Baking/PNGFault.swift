/// Why bytes are not a PNG that can be trusted to be read alike by everybody.
///
/// Offsets are those of the first byte of a chunk, which is its length.
package enum PNGFault: Error, Hashable {
    case tooLarge(limit: Int)
    case notPNG
    /// The signature shows that the file was sent as text: <https://www.w3.org/TR/png-3/#5PNG-file-signature>.
    case convertedLineEnds
    /// The file ends inside a chunk, or before `IEND`.
    case cutOff(at: Int)
    /// The four bytes that name the kind of a chunk are not letters.
    case malformedChunkType(at: Int)
    case wrongChecksum(chunk: String, at: Int)
    /// The first chunk is not an `IHDR`, or not of its size.
    case withoutHeader
    case secondHeader(at: Int)
    /// There is no `IDAT`.
    case withoutPicture
    /// The `IEND` chunk has content.
    case malformedEnd(at: Int)
    case bytesAfterEnd(at: Int)
    case tooManyTexts(limit: Int)
    case text(BakedTextFault, OpenBadgesVersion)
}
