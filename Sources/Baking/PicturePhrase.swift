import Diagnostics

/// The words for what is wrong with a picture, or with the badge in it.
package enum PicturePhrase: String, Phrasebook {
    // Pictures.
    case unknownFormat = "this file is neither a PNG nor an SVG"
    case nothingBaked = "this {format} carries no badge"
    case oneDocumentOnly = "an SVG carries exactly one badge document"

    // PNG.
    case largePNG = "the PNG is larger than {size} MB"
    case notPNG = "the file does not begin as a PNG does"
    case convertedLineEnds = "the PNG was sent or stored as text, which changed its bytes"
    case cutOffPNG = "the PNG ends too early, at or after byte {offset}"
    case malformedChunkType = "no chunk of a PNG begins at byte {offset}"
    case wrongChecksum = "the checksum of the chunk '{chunk}' at byte {offset} is wrong"
    case withoutHeader = "the PNG does not begin with a header chunk"
    case secondHeader = "the PNG has a second header chunk at byte {offset}"
    case withoutPicture = "the PNG has no picture in it"
    case malformedEnd = "the end chunk of the PNG at byte {offset} is not empty"
    case bytesAfterEnd = "something follows the end of the PNG, from byte {offset} on"
    case manyTextsInPNG = "the PNG carries more than {limit} badges"

    // SVG.
    case largeSVG = "the SVG is larger than {size} MB"
    case notUTF8 = "the SVG is not valid UTF-8"
    case otherEncoding = "the SVG is in the encoding '{name}'"
    case controlCharacter = "line {line}: an SVG cannot hold this control character"
    case notSVG = "the file does not begin with an 'svg' tag"
    case malformed = "line {line}: {flaw}"
    case tooDeep = "the elements of the SVG are more than {limit} levels deep"
    case tooManyNamespaces = "the SVG declares more than {limit} namespaces"
    case manyTextsInSVG = "the SVG carries more than {limit} badges"
    case prefixTaken = "the SVG uses the prefix 'openbadges' for something else"

    // What makes a text no XML.
    case cutOff = "the SVG ends inside what begins here"
    case name = "a name is missing or begins with a character that no name begins with"
    case attribute = "an attribute is not written as 'name=\"value\"'"
    case repeatedAttribute = "an attribute is given twice in one tag"
    case tag = "a tag does not end as it should"
    case endTag = "an end tag does not match the start tag before it"
    case outsideRoot = "something follows the end of the picture"
    case declaration = "a declaration stands where none may be"

    // The text in a picture.
    case several = "{badge} is in the picture more than once"
    case empty = "{badge} is empty"
    case textNotUTF8 = "{badge} is not valid UTF-8"
    case textControlCharacter = "{badge} holds a control character"
    case notACredential = "{badge} is neither JSON nor a signed text"
    case malformedChunk = "{badge} is in a chunk without the fields of its kind"
    case unknownCompression = "{badge} is compressed in an unknown way"
    case conflictingTexts = "{badge} says one thing in its 'verify' attribute and another in its text"
    case containsMarkup = "{badge} has other elements inside its text"
    case withoutAddress = "{badge} has no address in its 'id'"
    case largeText = "{badge} is larger than {size} MB"
    case notJSON = "{badge} is not valid JSON: {mistake}"
    case damagedCompression = "{badge} cannot be decompressed: {failure}"
    case unknownReference = "{badge} uses the entity '{name}', which is not known here"

    // Compressed text.
    case notZlib = "it is not in the format 'zlib'"
    case dataCutOff = "it ends too early"
    case damaged = "it is damaged"
    case wrongSum = "its checksum is wrong"
    case trailingBytes = "something follows its end"
    case outOfMemory = "there is not enough memory"
    case largeData = "it would be larger than {size} MB"

    // What it is about.
    case badge = "the badge"
    case badgeOfVersion = "the {version} badge"

    package var isSaidInBrowsers: Bool {
        switch self {
        // Said of baking, or of what a browser does not tell apart.
        case .unknownFormat, .oneDocumentOnly, .prefixTaken, .withoutAddress, .badge, .wrongSum, .trailingBytes,
            .outOfMemory, .largeData:
            false
        default: true
        }
    }
}
