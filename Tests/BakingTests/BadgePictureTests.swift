import Baking
import Testing

@Suite struct BadgePictureTests {
    private static let svg = Array("<svg/>".utf8)

    @Test func readsAndBakesEitherFormat() throws {
        for bytes in [SamplePNG.plain, Self.svg] {
            let baked = try BadgePicture(bytes).baking([.openBadges3()])
            #expect(try BadgePicture(baked).credentials == [.openBadges3()])
        }
        #expect(try BadgePicture(SamplePNG.plain).format == .png)
        #expect(try BadgePicture(Self.svg).format == .svg)
    }

    @Test func carriesBothVersionsInAPNGOnly() throws {
        let both = try [BakedCredential.openBadges2(), .openBadges3()]
        #expect(try BadgePicture(BadgePicture(SamplePNG.plain).baking(both)).credentials == both)
        #expect(throws: BakingProblem.oneDocumentOnly) { try BadgePicture(Self.svg).baking(both) }
        #expect(throws: BakingProblem.oneDocumentOnly) { try BadgePicture(Self.svg).baking([]) }
    }

    @Test func saysWhereNothingIsBaked() {
        #expect(throws: BakingProblem.nothingBaked(.png)) { try BadgePicture(SamplePNG.plain).credentials }
        #expect(throws: BakingProblem.nothingBaked(.svg)) { try BadgePicture(Self.svg).credentials }
    }

    @Test func passesFaultsOnAsTheyAre() throws {
        #expect(throws: BakingProblem.unknownFormat) { try BadgePicture([1, 2, 3]) }
        #expect(throws: BakingProblem.png(.cutOff(at: 0))) { try BadgePicture(Array(SamplePNG.signature.prefix(5))) }
        #expect(throws: BakingProblem.svg(.malformed(.cutOff, line: 1))) { try BadgePicture(Array("<svg>".utf8)) }
        let twice = SamplePNG.baked(
            SamplePNG.international("openbadges", "{}"), SamplePNG.international("openbadges", "{}"))
        #expect(throws: BakingProblem.png(.text(.several, .openBadges2))) { try BadgePicture(twice).credentials }
        #expect(throws: BakingProblem.svg(.text(.withoutAddress, .openBadges2))) {
            try BadgePicture(Self.svg).baking([.openBadges2("{}")])
        }
    }
}
