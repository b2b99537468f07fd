import Credentials
import Diagnostics
import Registry
import Testing

/// Nothing of a sealed file can be changed without being seen.
struct SealTamperingTests {
    private let registry: TemporaryRegistry
    private let whole: [UInt8]

    init() throws {
        registry = try TemporaryRegistry()
        // Without achievements, no proof of a line is looked at, which a matrix would wait for long.
        try registry.remove("achievements/\(SampleRegistry.editionText).json")
        whole = try SampleRegistry.sealed([
            LineText.full().description, LineText.tombstone().numbered(7).description,
        ])
    }

    /// Whether a file is taken; one that is not has exactly one diagnostic.
    private func isTaken(_ bytes: [UInt8], with registry: AwardRegistry) throws -> Bool {
        let file = try self.registry.put(bytes, at: TemporaryRegistry.awardFile)
        var log = DiagnosticLog()
        let sealed = SealedAwardFile(reading: file, of: registry, log: &log)
        #expect(log.errorCount == (sealed == nil ? 1 : 0))
        return sealed != nil
    }

    private func known() -> AwardRegistry {
        var log = DiagnosticLog()
        return registry.registry(log: &log)
    }

    @Test func takesTheFileAsItWasSealed() throws {
        #expect(try isTaken(whole, with: known()))
    }

    @Test func seesAFlippedBitAnywhere() throws {
        let registry = known()
        let sealStart = try #require(whole.dropLast().lastIndex(of: UInt8(ascii: "\n")))
        for place in whole.indices {
            // Any bit of the seal, and of the rest one of each byte, whose every bit goes into one hash.
            for bit in place > sealStart ? Array(0..<8) : [place % 8] {
                var bytes = whole
                bytes[place] ^= 1 << UInt8(bit)
                if try isTaken(bytes, with: registry) { Issue.record("bit \(bit) of byte \(place)") }
            }
        }
    }

    @Test func seesThatAFileWasCutOffAnywhere() throws {
        let registry = known()
        for count in whole.indices where try isTaken(Array(whole.prefix(count)), with: registry) {
            Issue.record("cut off after \(count) bytes")
        }
    }

    @Test func seesThatAByteWasAddedOrRemovedAnywhere() throws {
        let registry = known()
        for place in stride(from: 0, through: whole.count, by: 7) {
            for byte in [UInt8(ascii: " "), UInt8(ascii: "\n"), 0] {
                var bytes = whole
                bytes.insert(byte, at: place)
                if try isTaken(bytes, with: registry) { Issue.record("\(byte) added at \(place)") }
            }
            var bytes = whole
            if place < whole.count { bytes.remove(at: place) } else { bytes.removeFirst() }
            if try isTaken(bytes, with: registry) { Issue.record("byte removed at \(place)") }
        }
    }

    @Test func seesEveryChangeOfWholeLines() throws {
        let registry = known()
        let lines = whole.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        func expectRefusal(_ changed: [ArraySlice<UInt8>]) throws {
            let bytes = changed.flatMap { Array($0) + [UInt8(ascii: "\n")] }
            #expect(try bytes == whole || !isTaken(bytes, with: registry))
        }
        for first in lines.indices {
            var removed = lines
            removed.remove(at: first)
            try expectRefusal(removed)
            for second in lines.indices {
                var doubled = lines
                doubled.insert(lines[first], at: second)
                try expectRefusal(doubled)
                var swapped = lines
                swapped.swapAt(first, second)
                try expectRefusal(swapped)
            }
        }
    }

    @Test func seesTheSealOfAnotherFileOrKey() throws {
        let registry = known()
        let otherFile = try SampleRegistry.sealed([LineText.full().numbered(9).description])
        let otherKey = try SampleRegistry.sealed([LineText.full().description], key: .other)
        let ownLines = whole[...(try #require(whole.dropLast().lastIndex(of: UInt8(ascii: "\n"))))]
        for other in [otherFile, otherKey] {
            let seal = other[(try #require(other.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1)...]
            #expect(try !isTaken(Array(ownLines + seal), with: registry))
        }
        #expect(try !isTaken(otherKey, with: registry))
    }

    /// A signature that the key made over something else, even over the same hash, is no seal.
    @Test func seesASignatureOfAnotherKindOfMessage() throws {
        let registry = known()
        let lines = whole[...(try #require(whole.dropLast().lastIndex(of: UInt8(ascii: "\n"))))]
        let digest = SHA256Text(of: lines)
        for message in [digest.bytes, Array(digest.text.utf8), Array(lines)] {
            let signature = SignatureText(of: try SampleKey.main.signature(for: message)).text
            let key = try SampleKey.main.publicKey
            let seal = #"{"seal":{"awards":2,"key":"\#(key)","value":"\#(signature)"}}"# + "\n"
            #expect(try !isTaken(Array(lines) + Array(seal.utf8), with: registry))
        }
    }
}
