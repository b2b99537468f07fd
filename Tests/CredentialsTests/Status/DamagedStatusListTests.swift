import Credentials
import DeflateCoding
import TestSupport
import Testing

/// Lists that were damaged, or made to do damage.
struct DamagedStatusListTests {
    private func encoded(_ packed: [UInt8]) -> String { "u" + Base64URL.text(of: packed) }

    private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    @Test(arguments: [
        "", "u=", "uH4sI AAA", "H4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA",
        "zH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA", "U", "mH4sIAAAA", "\u{FC}", "u\u{301}",
        "uZh",
        "uH4sIAAAAAAAAA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA", "uH4sIAAAAAAAAA\n",
    ])
    func refusesWhatIsNotBase64URL(_ text: String) {
        #expect(throws: StatusList.Fault.notBase64URL) { try StatusList(encoded: text) }
    }

    @Test func refusesWhatIsNotGzip() {
        let zlib: [UInt8] = [0x78, 0x9C, 0xED, 0xC1, 0x31, 0x01]
        for packed in [[], [0], zlib, [0x1F, 0x8B], [0x1F, 0x8B, 8], Array("{}".utf8), zeros(16_384)] {
            #expect(throws: StatusList.Fault.notGzip) { try StatusList(encoded: encoded(packed)) }
        }
    }

    @Test func refusesEveryListThatIsCutOff() {
        let packed = Gzip.compressed(zeros(16_384))
        for length in 0..<packed.count {
            #expect(throws: StatusList.Fault.notGzip) { try StatusList(encoded: encoded(Array(packed[..<length]))) }
        }
        #expect(throws: StatusList.Fault.notGzip) { try StatusList(encoded: encoded(packed + [0])) }
        #expect(throws: StatusList.Fault.notGzip) { try StatusList(encoded: encoded(packed + packed)) }
    }

    /// A few bits of the header and the last ones of the compressed data say nothing and may be anything.
    @Test func neverReadsAnotherListFromADamagedOne() throws {
        let list = StatusList(withdrawn: [5, 94_567])
        let packed = try #require(Base64URL.bytes(of: list.encoded.dropFirst()))
        for bit in 0..<packed.count * 8 {
            var damaged = packed
            damaged[bit >> 3] ^= 1 << UInt8(bit & 7)
            if let read = try? StatusList(encoded: encoded(damaged)) { #expect(read == list, "bit \(bit)") }
        }
    }

    @Test(arguments: [0, 1, 16_383])
    func refusesAListWithTooFewPlaces(_ count: Int) {
        #expect(throws: StatusList.Fault.tooShort(count * 8)) {
            try StatusList(encoded: encoded(Gzip.compressed(zeros(count))))
        }
    }

    @Test func readsALongerList() throws {
        let list = try StatusList(encoded: encoded(Gzip.compressed(zeros(16_384) + [0x80])))
        #expect(list.count == 131_080)
        #expect(list.isSet(131_072) == true)
        #expect(list.isSet(131_079) == false)
        #expect(list.isSet(131_080) == nil)
        #expect(try StatusList(encoded: list.encoded) == list)
    }

    @Test func unpacksAtMostFourMebibytes() throws {
        #expect(try StatusList(encoded: encoded(Gzip.compressed(zeros(4 << 20)))).count == 32 << 20)
        #expect(throws: StatusList.Fault.tooLarge) {
            try StatusList(encoded: encoded(Gzip.compressed(zeros(4 << 20 + 1))))
        }
    }

    /// 64 KB that unpack to 64 MB.
    @Test(.timeLimit(.minutes(60)))
    func refusesAListThatExplodes() {
        #expect(throws: StatusList.Fault.tooLarge) {
            try StatusList(encoded: encoded(Gzip.compressed(zeros(64 << 20))))
        }
    }

    @Test(.timeLimit(.minutes(60)))
    func refusesAnEndlessText() {
        #expect(throws: StatusList.Fault.notGzip) {
            try StatusList(encoded: "u" + String(repeating: "A", count: 4_000_000))
        }
    }

    @Test func neverFailsOnNoise() {
        var random = SeededGenerator(seed: 10)
        for _ in 0..<500 {
            let noise = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            #expect(throws: StatusList.Fault.notGzip) { try StatusList(encoded: encoded(noise)) }
            #expect(throws: StatusList.Fault.notGzip) {
                try StatusList(encoded: encoded(Gzip.compressed([]).prefix(10) + noise))
            }
        }
    }
}
