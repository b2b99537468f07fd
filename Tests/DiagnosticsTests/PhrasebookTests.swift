import Diagnostics
import Testing

struct PhrasebookTests {
    private enum Phrase: String, Phrasebook {
        case plain = "nothing to fill in"
        case places = "{one} and {other} and '}'"
    }

    @Test func fillsPlacesFromLeftToRight() {
        #expect(Phrase.plain() == "nothing to fill in")
        #expect(Phrase.places("a", "b") == "a and b and '}'")
    }

    @Test func leavesOthersTextAlone() {
        #expect(Phrase.places("{other}", "{one}") == "{other} and {one} and '}'")
        #expect(Phrase.places("a") == "a and {other} and '}'")
        #expect(Phrase.plain("too many") == "nothing to fill in")
    }
}
