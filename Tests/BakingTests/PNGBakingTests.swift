import Baking
import Testing

@Suite struct PNGBakingTests {
    @Test func writesOneChunkRightAfterTheHeader() throws {
        let baked = try PNGImage(SamplePNG.plain).baking([.openBadges2("{\"a\":1}")])
        // Length, type, keyword and five zeros, text, checksum.
        let chunk: [UInt8] =
            [0, 0, 0, 22] + Array("iTXtopenbadges\0\0\0\0\0{\"a\":1}".utf8) + [0x68, 0x36, 0xD6, 0x37]
        #expect(Array(baked[33..<67]) == chunk)
        #expect(baked[..<33] + baked[67...] == SamplePNG.plain[...])
    }

    @Test func carriesBothVersionsWhateverTheirOrder() throws {
        let image = try PNGImage(SamplePNG.plain)
        let baked = try image.baking([.openBadges3(), .openBadges2()])
        let chunks = [
            SamplePNG.international("openbadges", SampleText.assertion),
            SamplePNG.international("openbadgecredential", SampleText.credential),
        ]
        #expect(baked == SamplePNG.file(chunks + [SamplePNG.others, SamplePNG.picture]))
        #expect(try image.baking([.openBadges2(), .openBadges3()]) == baked)
        #expect(try PNGImage(baked).credentials == [.openBadges2(), .openBadges3()])
    }

    @Test func replacesOnlyTheSameVersion() throws {
        let before = SamplePNG.file([
            SamplePNG.text("tEXt", "openbadges\0" + SampleText.address), SamplePNG.others,
            SamplePNG.international("openbadges", "broken"), SamplePNG.picture,
            SamplePNG.international("openbadgecredential", SampleText.credential),
        ])
        let baked = try PNGImage(before).baking([.openBadges2()])
        let expected = SamplePNG.file([
            SamplePNG.international("openbadges", SampleText.assertion), SamplePNG.others, SamplePNG.picture,
            SamplePNG.international("openbadgecredential", SampleText.credential),
        ])
        #expect(baked == expected)
        #expect(try PNGImage(baked).baking([.openBadges2()]) == baked)
    }

    @Test func leavesTheFileAloneWithoutCredentials() throws {
        let before = SamplePNG.baked(SamplePNG.international("openbadges", SampleText.assertion))
        #expect(try PNGImage(before).baking([]) == before)
    }

    @Test func refusesTwoDocumentsOfOneVersion() throws {
        let image = try PNGImage(SamplePNG.plain)
        #expect(throws: PNGFault.text(.several, .openBadges3)) {
            try image.baking([.openBadges3(), .openBadges2(), .openBadges3()])
        }
        #expect(throws: PNGFault.text(.several, .openBadges2)) {
            try BlankPNG(image).baking([.openBadges2(), .openBadges2(SampleText.signed)])
        }
    }

    @Test func takesEverythingOutOfABlank() throws {
        let baked = try PNGImage(SamplePNG.plain).baking([.openBadges2(), .openBadges3()])
        let blank = BlankPNG(try PNGImage(baked))
        #expect(try blank.baking([]) == SamplePNG.plain)
        #expect(try blank.baking([.openBadges3()]) == PNGImage(SamplePNG.plain).baking([.openBadges3()]))
    }

    @Test(arguments: SampleText.names, OpenBadgesVersion.allCases)
    func givesBackEveryName(name: String, version: OpenBadgesVersion) throws {
        let text = SampleText.json(named: name, version)
        let credential = try BakedCredential(text, version: version)
        let baked = try BlankPNG(PNGImage(SamplePNG.plain)).baking([credential])
        let found = try #require(try PNGImage(baked).credentials.first)
        // By bytes: texts that look the same are equal for Swift.
        #expect(Array(found.text.utf8) == Array(text.utf8))
        #expect(found.version == version)
    }

    @Test func givesBackSignedTextsAndAddresses() throws {
        for text in [SampleText.signed, SampleText.address] {
            let baked = try PNGImage(SamplePNG.plain).baking([.openBadges2(text)])
            #expect(try PNGImage(baked).credentials == [.openBadges2(text)])
        }
    }
}
