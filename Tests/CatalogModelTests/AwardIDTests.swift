import CatalogModel
import TestSupport
import Testing

struct AwardIDTests {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    private static let lowest = "0000-0000-0000-0000"
    private static let highest = "zzzz-zzzz-zzzz-zzzz"

    private static func grouped(_ digits: [Character]) -> String {
        stride(from: 0, to: 16, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: "-")
    }

    private static func randomText(_ generator: inout SeededGenerator) -> String {
        grouped((0..<16).compactMap { _ in alphabet.randomElement(using: &generator) })
    }

    @Test func writesRandomValuesAsItReadsThem() throws {
        var generator = SeededGenerator(seed: 80)
        for _ in 0..<5000 {
            let text = Self.randomText(&generator)
            #expect(try #require(AwardID(text)).description == text)
        }
    }

    /// Sixteen digits of five bits: each must keep its bits and touch no other's, also across the two words inside.
    @Test(arguments: 0..<16)
    func keepsEveryBitOfEveryDigit(place: Int) throws {
        var ids: Set<AwardID> = []
        for (digits, other) in [(Self.lowest, Character("0")), (Self.highest, Character("z"))] {
            for digit in Self.alphabet where digit != other {
                var changed = Array(digits.filter { $0 != "-" })
                changed[place] = digit
                let text = Self.grouped(changed)
                let id = try #require(AwardID(text))
                #expect(id.description == text)
                ids.insert(id)
            }
        }
        #expect(ids.count == 62)
    }

    /// The second is the text of the bytes 0123456789abcdef0123, by Python's `base64.b32encode` in Crockford's alphabet.
    @Test(arguments: [
        (0, 0, lowest), (0x0123, 0x4567_89AB_CDEF_0123, "04hm-asw9-nf6y-y093"), (0, 31, "0000-0000-0000-000z"),
        (0x8000, 0, "g000-0000-0000-0000"), (1, 0, "000g-0000-0000-0000"), (0, 1 << 63, "0008-0000-0000-0000"),
        (0xFFFF, .max, highest),
    ])
    func writesBitsFromTheMostSignificant(high: UInt16, low: UInt64, text: String) {
        #expect(AwardID(high: high, low: low).description == text)
        #expect(AwardID(high: high, low: low) == AwardID(text))
    }

    @Test func holdsBothEndsOfItsRange() {
        #expect(AwardID(Self.lowest)?.description == Self.lowest)
        #expect(AwardID(Self.highest)?.description == Self.highest)
    }

    @Test func sortsAsItsTextDoes() {
        var generator = SeededGenerator(seed: 7)
        var texts = (0..<2000).map { _ in Self.randomText(&generator) }
        texts += [Self.lowest, Self.highest, "0000-0000-0000-000z", "000z-zzzz-zzzz-zzzz", "8000-0000-0000-0000"]
        #expect(texts.compactMap(AwardID.init(_:)).sorted().map(\.description) == texts.sorted())
    }

    @Test(arguments: [
        "", "7g4n", "7g4nq2ke0w9rx5tb", "7G4N-Q2KE-0W9R-X5TB", "7g4n-q2ke-0w9r-x5tB", "7g4n-q2ke-0w9r-x5ti",
        "7g4n-q2ke-0w9r-x5tl", "7g4n-q2ke-0w9r-x5to", "7g4n-q2ke-0w9r-x5tu", "7g4nq-2ke-0w9r-x5tb",
        "7g4-nq2k-e0w9-rx5tb",
        "7g4n-q2ke-0w9r-x5t-", "7g4n--2ke-0w9r-x5tb", "-g4n-q2ke-0w9r-x5tb", "7g4n q2ke 0w9r x5tb",
        "7g4n_q2ke_0w9r_x5tb",
        " 7g4n-q2ke-0w9r-x5tb", "7g4n-q2ke-0w9r-x5tb ", "7g4n-q2ke-0w9r-x5tb\n", "7g4n-q2ke-0w9r-x5tbb",
        "7g4n-q2ke-0w9r-x5é", "7g4n‐q2ke‐0w9r‐x5tb", "７g4n-q2ke-0w9r-x5tb",
    ])
    func refusesEverySpellingButTheCanonicalOne(_ text: String) {
        #expect(AwardID(text) == nil)
    }
}
