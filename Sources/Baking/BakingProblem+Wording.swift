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
        case .unknownFormat: PicturePhrase.unknownFormat()
        case .nothingBaked(let format): PicturePhrase.nothingBaked(format.words)
        case .oneDocumentOnly: PicturePhrase.oneDocumentOnly()
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
        case .tooLarge(let limit): PicturePhrase.largePNG("\(limit >> 20)")
        case .notPNG: PicturePhrase.notPNG()
        case .convertedLineEnds: PicturePhrase.convertedLineEnds()
        case .cutOff(let offset): PicturePhrase.cutOffPNG("\(offset)")
        case .malformedChunkType(let offset): PicturePhrase.malformedChunkType("\(offset)")
        case .wrongChecksum(let chunk, let offset): PicturePhrase.wrongChecksum(chunk, "\(offset)")
        case .withoutHeader: PicturePhrase.withoutHeader()
        case .secondHeader(let offset): PicturePhrase.secondHeader("\(offset)")
        case .withoutPicture: PicturePhrase.withoutPicture()
        case .malformedEnd(let offset): PicturePhrase.malformedEnd("\(offset)")
        case .bytesAfterEnd(let offset): PicturePhrase.bytesAfterEnd("\(offset)")
        case .tooManyTexts(let limit): PicturePhrase.manyTextsInPNG("\(limit)")
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
        case .tooLarge(let limit): PicturePhrase.largeSVG("\(limit >> 20)")
        case .notUTF8: PicturePhrase.notUTF8()
        case .otherEncoding(let name): PicturePhrase.otherEncoding(name.onOneLine)
        case .controlCharacter(let line): PicturePhrase.controlCharacter("\(line)")
        case .notSVG: PicturePhrase.notSVG()
        case .malformed(let flaw, let line): PicturePhrase.malformed("\(line)", flaw.words)
        case .tooDeep(let limit): PicturePhrase.tooDeep("\(limit)")
        case .tooManyNamespaces(let limit): PicturePhrase.tooManyNamespaces("\(limit)")
        case .tooManyTexts(let limit): PicturePhrase.manyTextsInSVG("\(limit)")
        case .text(let fault, let version): fault.message(version)
        case .prefixTaken: PicturePhrase.prefixTaken()
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
        case .cutOff: PicturePhrase.cutOff()
        case .name: PicturePhrase.name()
        case .attribute: PicturePhrase.attribute()
        case .repeatedAttribute: PicturePhrase.repeatedAttribute()
        case .tag: PicturePhrase.tag()
        case .endTag: PicturePhrase.endTag()
        case .outsideRoot: PicturePhrase.outsideRoot()
        case .declaration: PicturePhrase.declaration()
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
    package var message: String { message(of: PicturePhrase.badge()) }

    /// The words with the version of the badge.
    func message(_ version: OpenBadgesVersion) -> String { message(of: PicturePhrase.badgeOfVersion(version.words)) }

    private func message(of badge: String) -> String {
        switch self {
        case .several: PicturePhrase.several(badge)
        case .empty: PicturePhrase.empty(badge)
        case .tooLarge(let limit): PicturePhrase.largeText(badge, "\(limit >> 20)")
        case .notUTF8: PicturePhrase.textNotUTF8(badge)
        case .controlCharacter: PicturePhrase.textControlCharacter(badge)
        case .notACredential: PicturePhrase.notACredential(badge)
        case .notJSON(let kind): PicturePhrase.notJSON(badge, kind.message)
        case .malformedChunk: PicturePhrase.malformedChunk(badge)
        case .unknownCompression: PicturePhrase.unknownCompression(badge)
        case .damagedCompression(let failure): PicturePhrase.damagedCompression(badge, failure.words)
        case .conflictingTexts: PicturePhrase.conflictingTexts(badge)
        case .containsMarkup: PicturePhrase.containsMarkup(badge)
        case .unknownReference(let name): PicturePhrase.unknownReference(badge, name.onOneLine)
        case .withoutAddress: PicturePhrase.withoutAddress(badge)
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
        case .unknownFormat: PicturePhrase.notZlib()
        case .cutOff: PicturePhrase.dataCutOff()
        case .damaged: PicturePhrase.damaged()
        case .wrongChecksum: PicturePhrase.wrongSum()
        case .trailingBytes: PicturePhrase.trailingBytes()
        case .tooLarge(let limit): PicturePhrase.largeData("\(limit >> 20)")
        case .outOfMemory: PicturePhrase.outOfMemory()
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
