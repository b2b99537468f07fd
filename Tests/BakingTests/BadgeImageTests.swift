import Baking
import Testing

@Suite struct BadgeImageTests {
    private static let svg = Array("<svg/>".utf8)

    @Test func readsAndBakesEitherFormat() throws {
        for bytes in [SamplePNG.plain, Self.svg] {
            let baked = try BadgeImage(bytes).baking([.openBadges3()])
            #expect(try BadgeImage(baked).credentials == [.openBadges3()])
        }
        #expect(try BadgeImage(SamplePNG.plain).format == .png)
        #expect(try BadgeImage(Self.svg).format == .svg)
    }

    @Test func carriesBothVersionsInAPNGOnly() throws {
        let both = try [BakedCredential.openBadges2(), .openBadges3()]
        #expect(try BadgeImage(BadgeImage(SamplePNG.plain).baking(both)).credentials == both)
        #expect(throws: BakingProblem.oneDocumentOnly) { try BadgeImage(Self.svg).baking(both) }
        #expect(throws: BakingProblem.oneDocumentOnly) { try BadgeImage(Self.svg).baking([]) }
    }

    @Test func saysWhereNothingIsBaked() {
        #expect(throws: BakingProblem.nothingBaked(.png)) { try BadgeImage(SamplePNG.plain).credentials }
        #expect(throws: BakingProblem.nothingBaked(.svg)) { try BadgeImage(Self.svg).credentials }
    }

    @Test func passesFaultsOnAsTheyAre() throws {
        #expect(throws: BakingProblem.unknownFormat) { try BadgeImage([1, 2, 3]) }
        #expect(throws: BakingProblem.png(.cutOff(at: 0))) { try BadgeImage(Array(SamplePNG.signature.prefix(5))) }
        #expect(throws: BakingProblem.svg(.malformed(.cutOff, line: 1))) { try BadgeImage(Array("<svg>".utf8)) }
        let twice = SamplePNG.baked(
            SamplePNG.international("openbadges", "{}"), SamplePNG.international("openbadges", "{}"))
        #expect(throws: BakingProblem.png(.text(.several, .openBadges2))) { try BadgeImage(twice).credentials }
        #expect(throws: BakingProblem.svg(.text(.withoutAddress, .openBadges2))) {
            try BadgeImage(Self.svg).baking([.openBadges2("{}")])
        }
    }
}
