import Baking
import Testing

@Suite struct PNGTamperingTests {
    private static let chunks = [
        SamplePNG.header, SamplePNG.international("openbadges", SampleText.assertion),
        SamplePNG.international("openbadgecredential", SampleText.credential),
        SamplePNG.text("tEXt", "Comment\0no badge"), SamplePNG.picture,
    ]
    private static let baked = SamplePNG.file(Array(chunks.dropFirst()))

    @Test func noticesEveryFlippedBit() throws {
        #expect(try PNGImage(Self.baked).credentials.count == 2)
        for offset in Self.baked.indices {
            for bit in 0..<8 {
                var changed = Self.baked
                changed[offset] ^= 1 << bit
                #expect(throws: PNGFault.self, "byte \(offset), bit \(bit)") { try PNGImage(changed) }
            }
        }
    }

    @Test func noticesEveryCut() {
        var starts = [SamplePNG.signature.count]
        for chunk in Self.chunks { starts.append(starts[starts.count - 1] + chunk.count) }
        for end in Self.baked.indices {
            let cut = Array(Self.baked[..<end])
            // The last chunk that begins before the cut.
            let start = starts.last { $0 <= end } ?? 0
            let fault = end < 4 ? PNGFault.notPNG : .cutOff(at: end < 8 ? 0 : start)
            #expect(throws: fault, "cut at \(end)") { try PNGImage(cut) }
        }
    }

    @Test func saysWhichChunkIsDamaged() {
        // The last byte of the first badge's text.
        var changed = Self.baked
        changed[33 + 12 + 15 + SampleText.assertion.utf8.count - 5] ^= 0x20
        #expect(throws: PNGFault.wrongChecksum(chunk: "iTXt", at: 33)) { try PNGImage(changed) }
    }

    private static let faults: [(name: String, bytes: [UInt8], fault: PNGFault)] = {
        let signature = SamplePNG.signature
        let header = SamplePNG.header
        let picture = SamplePNG.picture
        let end = SamplePNG.end
        let unix = signature.filter { $0 != 0x0D }
        let start = signature.count + header.count
        return [
            ("empty", [], .notPNG), ("text", Array("<svg/>".utf8), .notPNG),
            ("line ends for Unix", unix + header + picture + end, .convertedLineEnds),
            ("signature alone", signature, .cutOff(at: 8)),
            ("no header", signature + picture + end, .withoutHeader),
            ("header too short", signature + SamplePNG.chunk("IHDR", [0]) + picture + end, .withoutHeader),
            ("header twice", SamplePNG.file([picture, header]), .secondHeader(at: start + picture.count)),
            ("no picture", SamplePNG.file([]), .withoutPicture),
            ("no end", signature + header + picture, .cutOff(at: start + picture.count)),
            ("two ends", SamplePNG.file([picture]) + end, .bytesAfterEnd(at: start + picture.count + 12)),
            ("line end at the end", SamplePNG.plain + [0x0A], .bytesAfterEnd(at: SamplePNG.plain.count)),
            (
                "full end", signature + header + picture + SamplePNG.chunk("IEND", [0]),
                .malformedEnd(at: start + picture.count)
            ),
            ("type of digits", SamplePNG.file([SamplePNG.chunk("a1bc", [])]), .malformedChunkType(at: start)),
            ("type of brackets", SamplePNG.file([SamplePNG.chunk("a[bc", [])]), .malformedChunkType(at: start)),
            ("length past the end", signature + header + [0, 0, 0, 30] + picture[4...] + end, .cutOff(at: start)),
            ("largest length", signature + header + [255, 255, 255, 255] + picture[4...] + end, .cutOff(at: start)),
            (
                "checksum zero", signature + header + picture.dropLast(4) + [0, 0, 0, 0] + end,
                .wrongChecksum(chunk: "IDAT", at: start)
            ),
        ]
    }()

    @Test(arguments: faults.indices)
    func refusesWhatIsNotAWholePNG(index: Int) {
        let (name, bytes, fault) = Self.faults[index]
        #expect(throws: fault, "\(name)") { try PNGImage(bytes) }
    }

    @Test func refusesAFileThatIsTooLarge() {
        let bytes = SamplePNG.signature + [UInt8](repeating: 0, count: BakingLimits.imageSize)
        #expect(throws: PNGFault.tooLarge(limit: 64 << 20)) { try PNGImage(bytes) }
    }

    @Test func refusesACrowdOfBadges() {
        let chunk = SamplePNG.international("openbadges", SampleText.assertion)
        let hundred = SamplePNG.file([[UInt8]](repeating: chunk, count: 100) + [SamplePNG.picture])
        #expect(throws: PNGFault.text(.several, .openBadges2)) { try PNGImage(hundred).credentials }
        let more = SamplePNG.file([[UInt8]](repeating: chunk, count: 101) + [SamplePNG.picture])
        #expect(throws: PNGFault.tooManyTexts(limit: 100)) { try PNGImage(more) }
    }

    @Test func passesOverAMillionTinyChunks() throws {
        let tiny = SamplePNG.chunk("abCD", [])
        var bytes = SamplePNG.signature + SamplePNG.header
        for _ in 0..<1_000_000 { bytes += tiny }
        bytes += SamplePNG.picture + SamplePNG.end
        #expect(try PNGImage(bytes).credentials.isEmpty)
    }
}
