package import DeflateCoding
package import JSONText

/// Why the text that a picture carries, or is to carry, is no badge document.
package enum BakedTextFault: Error, Hashable {
    /// There is more than one text of that version: another reader may take another one.
    case several
    case empty
    case tooLarge(limit: Int)
    case notUTF8
    case controlCharacter
    /// Neither JSON, nor signed text, nor an address where one may stand.
    case notACredential
    /// The JSON is to stand in an SVG, or must be compared there, and cannot be read.
    case notJSON(JSONSyntaxError.Kind)

    // In a PNG.
    /// The fields before the text are not those of its chunk.
    case malformedChunk
    case unknownCompression
    case damagedCompression(InflationFailure)

    // In an SVG.
    /// The `verify` attribute and the text of the element say two things.
    case conflictingTexts
    case containsMarkup
    /// An entity other than XML's own five, or a number of no character.
    case unknownReference(String)
    /// An Open Badges 2.0 assertion does not say where it is hosted, which the `verify` attribute must.
    case withoutAddress
}
