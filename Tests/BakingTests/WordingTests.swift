import Baking
import DeflateCoding
import Diagnostics
import JSONText
import Testing

/// Every message with its hint, word for word.
@Suite struct WordingTests {
    private static let damage = "the file was changed or damaged after it was saved: download or export it again"
    private static let export = "open the picture in a drawing program and save it again"
    private static let issuer = "ask the issuer for the badge, or bake it again"
    private static let ambiguous = "readers would not agree on which one counts: \(issuer)"
    private static let cutOff = "the file looks cut off: download or copy it again"
    private static let smaller = "make the picture smaller: a badge needs no more than a few hundred kilobytes"
    private static let other = "check that this is the file you mean"
    private static let encoding = "save the picture in the encoding UTF-8"

    typealias Row = (problem: any Problem, id: String, message: String, hint: String?)

    private static let images: [Row] = [
        (
            BakingProblem.unknownFormat, "image-unknown-format", "this file is neither a PNG nor an SVG",
            "badges are baked into PNG and SVG only: check that this is the file you mean"
        ),
        (
            BakingProblem.nothingBaked(.png), "image-without-badge", "this PNG carries no badge",
            "use the file as it was downloaded: photo libraries, chat programs and screenshots drop the badge"
        ),
        (
            BakingProblem.nothingBaked(.svg), "image-without-badge", "this SVG carries no badge",
            "use the file as it was downloaded: photo libraries, chat programs and screenshots drop the badge"
        ),
        (
            BakingProblem.oneDocumentOnly, "svg-one-document-only", "an SVG carries exactly one badge document",
            "choose Open Badges 2.0 or 3.0, or bake both into a PNG"
        ),
        (BakingProblem.png(.notPNG), "png-damaged", "the file does not begin as a PNG does", other),
        (BakingProblem.svg(.notSVG), "svg-malformed", "the file does not begin with an 'svg' tag", other),
    ]

    private static let pngs: [Row] = [
        (PNGFault.tooLarge(limit: 64 << 20), "image-limit", "the PNG is larger than 64 MB", smaller),
        (
            PNGFault.convertedLineEnds, "png-damaged", "the PNG was sent or stored as text, which changed its bytes",
            "copy or send the file again, as binary data"
        ),
        (PNGFault.cutOff(at: 9), "png-damaged", "the PNG ends too early, at or after byte 9", cutOff),
        (PNGFault.malformedChunkType(at: 9), "png-damaged", "no chunk of a PNG begins at byte 9", damage),
        (
            PNGFault.wrongChecksum(chunk: "IDAT", at: 9), "png-damaged",
            "the checksum of the chunk 'IDAT' at byte 9 is wrong", damage
        ),
        (PNGFault.withoutHeader, "png-damaged", "the PNG does not begin with a header chunk", export),
        (PNGFault.secondHeader(at: 9), "png-damaged", "the PNG has a second header chunk at byte 9", export),
        (PNGFault.withoutPicture, "png-damaged", "the PNG has no picture in it", export),
        (PNGFault.malformedEnd(at: 9), "png-damaged", "the end chunk of the PNG at byte 9 is not empty", damage),
        (PNGFault.bytesAfterEnd(at: 9), "png-damaged", "something follows the end of the PNG, from byte 9 on", export),
        (PNGFault.tooManyTexts(limit: 100), "image-limit", "the PNG carries more than 100 badges", ambiguous),
        (
            PNGFault.text(.several, .openBadges2), "badge-ambiguous",
            "the Open Badges 2.0 badge is in the picture more than once", ambiguous
        ),
    ]

    private static let svgs: [Row] = [
        (SVGFault.tooLarge(limit: 64 << 20), "image-limit", "the SVG is larger than 64 MB", smaller),
        (SVGFault.notUTF8, "svg-encoding", "the SVG is not valid UTF-8", encoding),
        (
            SVGFault.otherEncoding("latin\u{1B}1"), "svg-encoding", "the SVG is in the encoding 'latin\u{FFFD}1'",
            encoding
        ),
        (
            SVGFault.controlCharacter(line: 3), "svg-malformed", "line 3: an SVG cannot hold this control character",
            export
        ),
        (SVGFault.tooDeep(limit: 7), "image-limit", "the elements of the SVG are more than 7 levels deep", export),
        (SVGFault.tooManyNamespaces(limit: 7), "image-limit", "the SVG declares more than 7 namespaces", export),
        (SVGFault.tooManyTexts(limit: 7), "image-limit", "the SVG carries more than 7 badges", ambiguous),
        (
            SVGFault.prefixTaken, "svg-prefix-taken", "the SVG uses the prefix 'openbadges' for something else",
            "rename that prefix, or take its 'xmlns:openbadges' out of the 'svg' tag"
        ),
        (SVGFault.text(.empty, .openBadges3), "badge-unreadable", "the Open Badges 3.0 badge is empty", issuer),
        (SVGFault.malformed(.cutOff, line: 3), "svg-malformed", "line 3: the SVG ends inside what begins here", cutOff),
        (
            SVGFault.malformed(.name, line: 3), "svg-malformed",
            "line 3: a name is missing or begins with a character that no name begins with", export
        ),
        (
            SVGFault.malformed(.attribute, line: 3), "svg-malformed",
            "line 3: an attribute is not written as 'name=\"value\"'", export
        ),
        (
            SVGFault.malformed(.repeatedAttribute, line: 3), "svg-malformed",
            "line 3: an attribute is given twice in one tag", export
        ),
        (SVGFault.malformed(.tag, line: 3), "svg-malformed", "line 3: a tag does not end as it should", export),
        (
            SVGFault.malformed(.endTag, line: 3), "svg-malformed",
            "line 3: an end tag does not match the start tag before it", export
        ),
        (
            SVGFault.malformed(.outsideRoot, line: 3), "svg-malformed",
            "line 3: something follows the end of the picture", export
        ),
        (
            SVGFault.malformed(.declaration, line: 3), "svg-malformed",
            "line 3: a declaration stands where none may be", export
        ),
    ]

    private static let texts: [Row] = [
        (BakedTextFault.several, "badge-ambiguous", "the badge is in the picture more than once", ambiguous),
        (BakedTextFault.empty, "badge-unreadable", "the badge is empty", issuer),
        (
            BakedTextFault.tooLarge(limit: 1 << 20), "badge-too-large", "the badge is larger than 1 MB",
            "leave large pictures out of the document and link to them"
        ),
        (BakedTextFault.notUTF8, "badge-unreadable", "the badge is not valid UTF-8", issuer),
        (BakedTextFault.controlCharacter, "badge-unreadable", "the badge holds a control character", issuer),
        (
            BakedTextFault.notACredential, "badge-unreadable", "the badge is neither JSON nor a signed text",
            "give the document itself: a JSON object, or the three parts of a signed badge"
        ),
        (
            BakedTextFault.notJSON(.trailingComma(in: .object)), "badge-not-json",
            "the badge is not valid JSON: a comma stands after the last entry of an object", "remove the comma"
        ),
        (
            BakedTextFault.malformedChunk, "badge-unreadable", "the badge is in a chunk without the fields of its kind",
            issuer
        ),
        (BakedTextFault.unknownCompression, "badge-unreadable", "the badge is compressed in an unknown way", issuer),
        (
            BakedTextFault.damagedCompression(.unknownFormat), "badge-unreadable",
            "the badge cannot be decompressed: it is not in the format 'zlib'", issuer
        ),
        (
            BakedTextFault.damagedCompression(.cutOff), "badge-unreadable",
            "the badge cannot be decompressed: it ends too early", issuer
        ),
        (
            BakedTextFault.damagedCompression(.damaged), "badge-unreadable",
            "the badge cannot be decompressed: it is damaged", issuer
        ),
        (
            BakedTextFault.damagedCompression(.wrongChecksum), "badge-unreadable",
            "the badge cannot be decompressed: its checksum is wrong", issuer
        ),
        (
            BakedTextFault.damagedCompression(.trailingBytes), "badge-unreadable",
            "the badge cannot be decompressed: something follows its end", issuer
        ),
        (
            BakedTextFault.damagedCompression(.tooLarge(limit: 1 << 20)), "badge-unreadable",
            "the badge cannot be decompressed: it would be larger than 1 MB", issuer
        ),
        (
            BakedTextFault.damagedCompression(.outOfMemory), "badge-unreadable",
            "the badge cannot be decompressed: there is not enough memory", issuer
        ),
        (
            BakedTextFault.conflictingTexts, "badge-ambiguous",
            "the badge says one thing in its 'verify' attribute and another in its text", ambiguous
        ),
        (BakedTextFault.containsMarkup, "badge-unreadable", "the badge has other elements inside its text", issuer),
        (
            BakedTextFault.unknownReference("a\nb"), "badge-unreadable",
            "the badge uses the entity 'a\u{FFFD}b', which is not known here", issuer
        ),
        (
            BakedTextFault.withoutAddress, "badge-without-address", "the badge has no address in its 'id'",
            "an assertion must say where it is hosted, as in '\"id\": \"https://example.org/assertion.json\"'"
        ),
    ]

    private static let all = images + pngs + svgs + texts

    @Test(arguments: all.indices)
    func saysWhatIsWrongAndWhatToDo(index: Int) {
        let row = Self.all[index]
        #expect(row.problem.id == row.id)
        #expect(row.problem.message == row.message)
        #expect(row.problem.hint == row.hint)
        #expect(row.problem.severity == .error)
    }
}
