import DeflateCoding
import Diagnostics
import JSONText

private let damageHint = "the file was changed or damaged after it was saved: download or export it again"
private let exportHint = "open the picture in a drawing program and save it again"
private let issuerHint = "ask the issuer for the badge, or bake it again"

extension BakingProblem: Problem {
    package var id: String {
        switch self {
        case .unknownFormat: "image-unknown-format"
        case .nothingBaked: "image-without-badge"
        case .oneDocumentOnly: "svg-one-document-only"
        case .png(let fault): fault.id
        case .svg(let fault): fault.id
        }
    }

    package var message: String {
        switch self {
        case .unknownFormat: "this file is neither a PNG nor an SVG"
        case .nothingBaked(let format): "this \(format.words) carries no badge"
        case .oneDocumentOnly: "an SVG carries exactly one badge document"
        case .png(let fault): fault.message
        case .svg(let fault): fault.message
        }
    }

    package var hint: String? {
        switch self {
        case .unknownFormat: "badges are baked into PNG and SVG only: check that this is the file you mean"
        case .nothingBaked:
            "use the file as it was downloaded: photo libraries, chat programs and screenshots drop the badge"
        case .oneDocumentOnly: "choose Open Badges 2.0 or 3.0, or bake both into a PNG"
        case .png(let fault): fault.hint
        case .svg(let fault): fault.hint
        }
    }
}

extension PNGFault: Problem {
    package var id: String {
        switch self {
        case .tooLarge, .tooManyTexts: "image-limit"
        case .text(let fault, _): fault.id
        default: "png-damaged"
        }
    }

    package var message: String {
        switch self {
        case .tooLarge(let limit): "the PNG is larger than \(limit >> 20) MB"
        case .notPNG: "the file does not begin as a PNG does"
        case .convertedLineEnds: "the PNG was sent or stored as text, which changed its bytes"
        case .cutOff(let offset): "the PNG ends too early, at or after byte \(offset)"
        case .malformedChunkType(let offset): "no chunk of a PNG begins at byte \(offset)"
        case .wrongChecksum(let chunk, let offset): "the checksum of the chunk '\(chunk)' at byte \(offset) is wrong"
        case .withoutHeader: "the PNG does not begin with a header chunk"
        case .secondHeader(let offset): "the PNG has a second header chunk at byte \(offset)"
        case .withoutPicture: "the PNG has no picture in it"
        case .malformedEnd(let offset): "the end chunk of the PNG at byte \(offset) is not empty"
        case .bytesAfterEnd(let offset): "something follows the end of the PNG, from byte \(offset) on"
        case .tooManyTexts(let limit): "the PNG carries more than \(limit) badges"
        case .text(let fault, let version): fault.message(version)
        }
    }

    package var hint: String? {
        switch self {
        case .tooLarge: "make the picture smaller: a badge needs no more than a few hundred kilobytes"
        case .notPNG: "check that this is the file you mean"
        case .convertedLineEnds: "copy or send the file again, as binary data"
        case .cutOff: "the file looks cut off: download or copy it again"
        case .malformedChunkType, .wrongChecksum, .malformedEnd: damageHint
        case .withoutHeader, .secondHeader, .withoutPicture, .bytesAfterEnd: exportHint
        case .tooManyTexts: BakedTextFault.several.hint
        case .text(let fault, _): fault.hint
        }
    }
}

extension SVGFault: Problem {
    package var id: String {
        switch self {
        case .tooLarge, .tooDeep, .tooManyNamespaces, .tooManyTexts: "image-limit"
        case .notUTF8, .otherEncoding: "svg-encoding"
        case .text(let fault, _): fault.id
        case .prefixTaken: "svg-prefix-taken"
        case .controlCharacter, .notSVG, .malformed: "svg-malformed"
        }
    }

    package var message: String {
        switch self {
        case .tooLarge(let limit): "the SVG is larger than \(limit >> 20) MB"
        case .notUTF8: "the SVG is not valid UTF-8"
        case .otherEncoding(let name): "the SVG is in the encoding '\(name.printable)'"
        case .controlCharacter(let line): "line \(line): an SVG cannot hold this control character"
        case .notSVG: "the file does not begin with an 'svg' tag"
        case .malformed(let flaw, let line): "line \(line): \(flaw.words)"
        case .tooDeep(let limit): "the elements of the SVG are more than \(limit) levels deep"
        case .tooManyNamespaces(let limit): "the SVG declares more than \(limit) namespaces"
        case .tooManyTexts(let limit): "the SVG carries more than \(limit) badges"
        case .text(let fault, let version): fault.message(version)
        case .prefixTaken: "the SVG uses the prefix 'openbadges' for something else"
        }
    }

    package var hint: String? {
        switch self {
        case .tooLarge: "make the picture smaller: a badge needs no more than a few hundred kilobytes"
        case .notUTF8, .otherEncoding: "save the picture in the encoding UTF-8"
        case .notSVG: "check that this is the file you mean"
        case .malformed(.cutOff, _): "the file looks cut off: download or copy it again"
        case .controlCharacter, .malformed, .tooDeep, .tooManyNamespaces: exportHint
        case .tooManyTexts: BakedTextFault.several.hint
        case .text(let fault, _): fault.hint
        case .prefixTaken: "rename that prefix, or take its 'xmlns:openbadges' out of the 'svg' tag"
        }
    }
}

extension SVGFault.Flaw {
    fileprivate var words: String {
        switch self {
        case .cutOff: "the SVG ends inside what begins here"
        case .name: "a name is missing or begins with a character that no name begins with"
        case .attribute: "an attribute is not written as 'name=\"value\"'"
        case .repeatedAttribute: "an attribute is given twice in one tag"
        case .tag: "a tag does not end as it should"
        case .endTag: "an end tag does not match the start tag before it"
        case .outsideRoot: "something follows the end of the picture"
        case .declaration: "a declaration stands where none may be"
        }
    }
}

extension BakedTextFault: Problem {
    package var id: String {
        switch self {
        case .several, .conflictingTexts: "badge-ambiguous"
        case .tooLarge: "badge-too-large"
        case .notJSON: "badge-not-json"
        case .withoutAddress: "badge-without-address"
        default: "badge-unreadable"
        }
    }

    /// The words where the version is not known, as before anything is baked.
    package var message: String { message(of: "the badge") }

    /// The words with the version of the badge.
    func message(_ version: OpenBadgesVersion) -> String { message(of: "the \(version.words) badge") }

    private func message(of badge: String) -> String {
        switch self {
        case .several: "\(badge) is in the picture more than once"
        case .empty: "\(badge) is empty"
        case .tooLarge(let limit): "\(badge) is larger than \(limit >> 20) MB"
        case .notUTF8: "\(badge) is not valid UTF-8"
        case .controlCharacter: "\(badge) holds a control character"
        case .notACredential: "\(badge) is neither JSON nor a signed text"
        case .notJSON(let kind): "\(badge) is not valid JSON: \(kind.message)"
        case .malformedChunk: "\(badge) is in a chunk without the fields of its kind"
        case .unknownCompression: "\(badge) is compressed in an unknown way"
        case .damagedCompression(let failure): "\(badge) cannot be decompressed: \(failure.words)"
        case .conflictingTexts: "\(badge) says one thing in its 'verify' attribute and another in its text"
        case .containsMarkup: "\(badge) has other elements inside its text"
        case .unknownReference(let name): "\(badge) uses the entity '\(name.printable)', which is not known here"
        case .withoutAddress: "\(badge) has no address in its 'id'"
        }
    }

    package var hint: String? {
        switch self {
        case .several, .conflictingTexts: "readers would not agree on which one counts: \(issuerHint)"
        case .tooLarge: "leave large pictures out of the document and link to them"
        case .notACredential: "give the document itself: a JSON object, or the three parts of a signed badge"
        case .notJSON(let kind): kind.hint
        case .withoutAddress:
            "an assertion must say where it is hosted, as in '\"id\": \"https://example.org/assertion.json\"'"
        default: issuerHint
        }
    }
}

extension InflationFailure {
    fileprivate var words: String {
        switch self {
        case .unknownFormat: "it is not in the format 'zlib'"
        case .cutOff: "it ends too early"
        case .damaged: "it is damaged"
        case .wrongChecksum: "its checksum is wrong"
        case .trailingBytes: "something follows its end"
        case .tooLarge(let limit): "it would be larger than \(limit >> 20) MB"
        case .outOfMemory: "there is not enough memory"
        }
    }
}

extension BadgeImageFormat {
    fileprivate var words: String {
        switch self {
        case .png: "PNG"
        case .svg: "SVG"
        }
    }
}

extension OpenBadgesVersion {
    fileprivate var words: String {
        switch self {
        case .openBadges2: "Open Badges 2.0"
        case .openBadges3: "Open Badges 3.0"
        }
    }
}

extension String {
    /// The text fit for one line of a terminal: control characters replaced.
    fileprivate var printable: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
