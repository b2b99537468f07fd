import DeflateCoding
import Foundation
import TestSupport
import Testing

@Suite struct GzipTests {
    @Test func writesAHeaderWithoutTimeNameAndSystem() {
        let stream = Gzip.compressed(Array("abc".utf8))
        #expect(stream.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
        // The checksum and the size of 'abc', lowest byte first.
        #expect(stream.suffix(8) == [0xC2, 0x41, 0x24, 0x35, 3, 0, 0, 0])
    }

    @Test(arguments: Sample.contents)
    func givesBackWhatItCompressed(content: [UInt8]) throws {
        let stream = Gzip.compressed(content)
        #expect(try Gzip.decompressed(stream, limit: content.count) == content)
        #expect(Gzip.compressed(content) == stream)
    }

    @Test func compressesAnEmptyStatusListToAFewBytes() {
        #expect(Gzip.compressed([UInt8](repeating: 0, count: 16_384)).count < 60)
    }

    /// The example of <https://www.w3.org/TR/vc-bitstring-status-list/#example-example-statuslistcredential>.
    @Test func readsTheListInTheStandard() throws {
        let base64 = "H4sIAAAAAAAAA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"
        let stream = try #require(Data(base64Encoded: base64))
        #expect(try Gzip.decompressed(Array(stream), limit: 1 << 20) == [UInt8](repeating: 0, count: 16_384))
    }

    @Test func passesOverTheFieldsOfAHeader() throws {
        let stream = Gzip.compressed(Sample.zlibContent)
        var full: [UInt8] = [0x1F, 0x8B, 8, 0b11110, 1, 2, 3, 4, 0, 3]
        full += [3, 0, 9, 9, 9] + "name".utf8 + [0] + "comment".utf8 + [0]
        let checksum = CRC32.checksum(of: full)
        full += [UInt8(truncatingIfNeeded: checksum), UInt8(truncatingIfNeeded: checksum >> 8)] + stream[10...]
        #expect(try Gzip.decompressed(full, limit: 100) == Sample.zlibContent)
        for end in 0..<full.count {
            #expect(throws: InflationFailure.cutOff) { try Gzip.decompressed(Array(full[..<end]), limit: 100) }
        }
        full[full.count - stream.count + 9] ^= 1
        #expect(throws: InflationFailure.wrongChecksum) { try Gzip.decompressed(full, limit: 100) }
    }

    @Test func neverGivesMoreThanItsLimit() throws {
        let stream = Gzip.compressed([UInt8](repeating: 7, count: 200_000))
        #expect(try Gzip.decompressed(stream, limit: 200_000).count == 200_000)
        for limit in [0, 1, 65_535, 65_536, 199_999] {
            #expect(throws: InflationFailure.tooLarge(limit: limit)) { try Gzip.decompressed(stream, limit: limit) }
        }
    }

    @Test func refusesWhatFollowsTheEnd() {
        let stream = Gzip.compressed([1, 2, 3])
        #expect(throws: InflationFailure.trailingBytes) { try Gzip.decompressed(stream + [0], limit: 100) }
        #expect(throws: InflationFailure.trailingBytes) { try Gzip.decompressed(stream + stream, limit: 100) }
    }

    @Test(arguments: [(0, 0x1E), (1, 0x8C), (2, 7), (3, 0x20), (3, 0x80)] as [(Int, UInt8)])
    func refusesOtherFormats(offset: Int, byte: UInt8) {
        var stream = Gzip.compressed([1, 2, 3])
        stream[offset] = byte
        #expect(throws: InflationFailure.unknownFormat) { try Gzip.decompressed(stream, limit: 100) }
    }

    @Test func noticesEveryFlippedBit() throws {
        let stream = Gzip.compressed(Sample.zlibContent)
        var silentBits = 0
        for offset in stream.indices {
            for bit in 0..<8 {
                var changed = stream
                changed[offset] ^= 1 << bit
                guard let content = try? Gzip.decompressed(changed, limit: 1000) else { continue }
                #expect(content == Sample.zlibContent, "byte \(offset), bit \(bit)")
                silentBits += 1
            }
        }
        // Time, level of compression and system; whether it is text; and six bits that fill up the last byte of data.
        #expect(silentBits == 6 * 8 + 1 + 6)
        var checksum = stream
        checksum[stream.count - 8] ^= 1
        #expect(throws: InflationFailure.wrongChecksum) { try Gzip.decompressed(checksum, limit: 1000) }
        var size = stream
        size[stream.count - 1] ^= 1
        #expect(throws: InflationFailure.wrongChecksum) { try Gzip.decompressed(size, limit: 1000) }
    }

    @Test func survivesRandomStreams() {
        var generator = SeededGenerator(seed: 1952)
        for _ in 0..<2000 {
            let body = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let content = try? Gzip.decompressed([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0] + body, limit: 5000)
            #expect((content ?? []).count <= 5000)
        }
    }
}
