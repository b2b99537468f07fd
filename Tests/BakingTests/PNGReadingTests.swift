import Baking
import DeflateCoding
import Testing

@Suite struct PNGReadingTests {
    private func credentials(_ bytes: [UInt8]) throws -> [BakedCredential] { try PNGImage(bytes).credentials }

    @Test func findsNothingInAPlainPicture() throws {
        #expect(try credentials(SamplePNG.plain).isEmpty)
    }

    @Test func readsBothVersionsInTheirOrder() throws {
        let bytes = SamplePNG.file([
            SamplePNG.picture, SamplePNG.international("openbadgecredential", SampleText.credential),
            SamplePNG.international("openbadges", SampleText.signed),
        ])
        let found = try credentials(bytes)
        #expect(try found == [.openBadges2(SampleText.signed), .openBadges3()])
    }

    @Test func readsTheAddressInEarlyBadges() throws {
        let bytes = SamplePNG.baked(SamplePNG.text("tEXt", "openbadges\0" + SampleText.address))
        #expect(try credentials(bytes) == [.openBadges2(SampleText.address)])
    }

    @Test(arguments: ["\0\0en\0\0", "\0\0\0Ausweis\0", "\0\0de-CH\0Ausweis ü\0", "\0\u{7}\0\0"])
    func toleratesLanguagesInOthersFiles(fields: String) throws {
        let bytes = SamplePNG.baked(SamplePNG.text("iTXt", "openbadgecredential\0\(fields)\(SampleText.credential)"))
        #expect(try credentials(bytes) == [.openBadges3()])
    }

    private func compressed(_ stream: [UInt8], method: UInt8 = 0) -> [UInt8] {
        SamplePNG.baked(SamplePNG.chunk("iTXt", Array("openbadges\0".utf8) + [1, method, 0, 0] + stream))
    }

    /// A zlib stream of blocks that are stored as they are, with a checksum that the caller gives.
    private func zlib(_ text: String, adler32: UInt32) -> [UInt8] {
        [0x78, 0x01] + StoredBlocks.bytes(of: Array(text.utf8)) + SamplePNG.bigEndian(adler32)
    }

    @Test func readsCompressedText() throws {
        let bytes = compressed(zlib("{\"a\":1}", adler32: 0x082A_0209))
        #expect(try credentials(bytes) == [.openBadges2("{\"a\":1}")])
    }

    @Test func refusesCompressionThatIsDamaged() throws {
        let sound = zlib("{\"a\":1}", adler32: 0x082A_0209)
        let cases: [([UInt8], InflationFailure)] = [
            (zlib("{\"a\":1}", adler32: 1), .wrongChecksum), (sound.dropLast(), .cutOff), (sound + [0], .trailingBytes),
            (Array("{\"a\":1}".utf8), .unknownFormat), ([], .cutOff),
        ]
        for (stream, failure) in cases {
            #expect(throws: PNGFault.text(.damagedCompression(failure), .openBadges2)) {
                try credentials(compressed(stream))
            }
        }
        #expect(throws: PNGFault.text(.unknownCompression, .openBadges2)) {
            try credentials(compressed(sound, method: 1))
        }
    }

    @Test func refusesATextThatGrowsTooLarge() {
        let gzip = Gzip.compressed([UInt8](repeating: 0x20, count: (1 << 20) + 1))
        let stream = [0x78, 0x9C] + gzip[10..<gzip.count - 8] + [0, 0, 0, 0]
        #expect(throws: PNGFault.text(.tooLarge(limit: 1 << 20), .openBadges2)) { try credentials(compressed(stream)) }
    }

    @Test func refusesTwoTextsOfOneVersion() {
        let chunk = SamplePNG.international("openbadges", SampleText.assertion)
        let early = SamplePNG.text("tEXt", "openbadges\0" + SampleText.address)
        let broken = SamplePNG.text("iTXt", "openbadges\0")
        for other in [chunk, early, broken] {
            #expect(throws: PNGFault.text(.several, .openBadges2)) { try credentials(SamplePNG.baked(chunk, other)) }
        }
    }

    @Test(arguments: ["openbadges", "openbadges\0", "openbadges\0\0\0", "openbadges\0\0\0\0", "openbadges\0\0\0en"])
    func refusesAChunkWithoutItsFields(data: String) throws {
        let bytes = SamplePNG.baked(SamplePNG.text("iTXt", data))
        if data.hasSuffix("s") {
            #expect(try credentials(bytes).isEmpty)
        } else {
            #expect(throws: PNGFault.text(.malformedChunk, .openBadges2)) { try credentials(bytes) }
        }
    }

    @Test(arguments: ["Openbadges", "openbadge", "openbadges ", "openbadgecredentials", "clrcredential", " openbadges"])
    func passesOverOtherKeywords(keyword: String) throws {
        #expect(try credentials(SamplePNG.baked(SamplePNG.international(keyword, SampleText.assertion))).isEmpty)
    }

    @Test(
        arguments: [
            ("", .empty), ("  ", .empty), ("hello", .notACredential), (SampleText.address, .notACredential),
            ("{\u{1}}", .controlCharacter),
        ] as [(String, BakedTextFault)])
    func refusesATextThatIsNoBadge(text: String, fault: BakedTextFault) {
        let bytes = SamplePNG.baked(SamplePNG.international("openbadgecredential", text))
        #expect(throws: PNGFault.text(fault, .openBadges3)) { try credentials(bytes) }
    }

    @Test func refusesATextThatIsNotUTF8() {
        let chunk = SamplePNG.chunk("tEXt", Array("openbadges\0{\"".utf8) + [0xE9] + Array("\"}".utf8))
        #expect(throws: PNGFault.text(.notUTF8, .openBadges2)) { try credentials(SamplePNG.baked(chunk)) }
    }
}
