import CatalogModel
import Credentials
import Registry
import TestSupport
import Testing

struct AwardLineWritingTests {
    @Test func writesALineAsItIsDescribed() throws {
        let line = try AwardLine.standing(
            SampleRegistry.draft(),
            AwardProof(key: SampleKey.main.publicKey, value: #require(SignatureText(LineText.signature))))
        #expect(try String(decoding: line.bytes, as: UTF8.self) == LineText.full().description)
    }

    @Test func writesATombstoneOfALine() throws {
        let registry = try TemporaryRegistry()
        try registry.putAwards([.full()])
        let tombstone = try #require(registry.check().tombstones.first ?? nil)
        let expected = try LineText.tombstone()
            .with("withdrawn", LineText.quoted(SHA256Text(of: Array(LineText.full().description.utf8)[...]).text))
        #expect(String(decoding: AwardLine.withdrawn(tombstone).bytes, as: UTF8.self) == expected.description)
    }

    @Test func hasNoTombstoneOfATombstone() throws {
        let registry = try TemporaryRegistry()
        try registry.putAwards([.tombstone()])
        try registry.putRevocation()
        #expect(registry.check().tombstones == [nil])
    }

    /// Whatever can be awarded is read as it was written, also where the line is spelt in another way of JSON.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func readsWhatItWrote(seed: UInt64) throws {
        var sample = RandomAwards(seed: seed)
        let lines = try (0..<20).map { number in try sample.line(number) }
        let file = try #require(UnsealedAwardFile(head: SampleRegistry.head(), lines: lines))
        let key = try SampleKey.main
        let bytes = file.sealed(by: key.publicKey, signature: try key.signature(for: file.message))
        let registry = try TemporaryRegistry()
        try registry.put(bytes, at: "awards/\(file.name)")
        let read = registry.check().awards.map(Self.line)
        #expect(read == lines)
        let respelt = lines.map { "{ " + String(decoding: $0.bytes.dropFirst(), as: UTF8.self) }
        try registry.put(try SampleRegistry.sealed(respelt), at: "awards/\(file.name)")
        #expect(registry.check().awards.map(Self.line) == lines)
    }

    /// A line in the program's own spelling is read in a way of its own, which must come to the same as JSON does.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func readsADamagedLineAsJSONDoes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var sample = RandomAwards(seed: seed)
        var lines: [[UInt8]] = []
        for number in 0..<200 {
            var bytes = try sample.line(number).bytes
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: place)
                default: bytes.replaceSubrange(place..<place, with: #"\u002d"#.utf8)
                }
            }
            lines.append(bytes.filter { $0 != UInt8(ascii: "\n") })
        }
        let registry = try TemporaryRegistry()
        func read(_ prefix: String) throws -> [Int: AwardLine?] {
            let bytes = try SampleRegistry.sealed(lines: lines.map { Array(prefix.utf8) + $0 })
            try registry.put(bytes, at: TemporaryRegistry.awardFile)
            let awards = registry.check().awards
            return Dictionary(uniqueKeysWithValues: awards.map { ($0.lineNumber, Self.line($0)) })
        }
        let scanned = try read("")
        #expect(!scanned.isEmpty)
        #expect(try read(" ") == scanned)
    }

    private static func line(_ located: LocatedAward) -> AwardLine? {
        located.award.signed.map { .standing($0.draft, $0.proof) }
    }
}
