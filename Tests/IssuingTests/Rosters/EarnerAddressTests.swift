import Foundation
import Issuing
import TestSupport
import Testing

struct EarnerAddressTests {
    /// The one spelling is also what the hash of an address is made of, wherever that is checked: trimmed, NFC, lower
    /// case.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func comesToTheSameSpellingHoweverOftenItIsSought(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "a", "Z", "\u{C4}", "A\u{308}", "\u{130}", "\u{1E9E}", "\u{3A3}", "\u{212B}", "\u{1F88}", "I\u{307}",
            "\u{FB01}",
            "\u{1112}\u{1161}\u{11AB}", "\u{DF}", "e\u{323}\u{307}", "E\u{307}\u{323}", ".x", "+", "\u{1C5}",
        ]
        for _ in 0..<200 {
            let local = (0...Int.random(in: 0...5, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined()
            let once = try EarnerAddress("\u{A0}x\(local)@School.Example\n").revealed
            #expect(Array(try EarnerAddress(once).revealed.utf8) == Array(once.utf8))
            let hashed = once.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
                .lowercased()
            #expect(Array(hashed.utf8) == Array(once.utf8))
            let decomposed = try EarnerAddress("x\(local)@school.example".decomposedStringWithCanonicalMapping)
            #expect(Array(decomposed.revealed.utf8) == Array(once.utf8))
        }
    }

    @Test func refusesAnEmptyId() {
        #expect(EarnerKey(" \u{200B}\n") == nil)
        #expect(EarnerKey(String(repeating: "x", count: 256)) != nil)
    }
}
