import DeflateCoding
import Testing

@Suite struct ZlibStreamTests {
    @Test func readsAStreamOfAnotherProgram() throws {
        #expect(try ZlibStream.decompressed(Sample.zlibStream, limit: 20) == Sample.zlibContent)
    }

    @Test func tellsEveryCutFromDamage() {
        for end in Sample.zlibStream.indices {
            #expect(throws: InflationFailure.cutOff) {
                try ZlibStream.decompressed(Array(Sample.zlibStream[..<end]), limit: 100)
            }
        }
    }

    @Test func noticesEveryFlippedBit() {
        var silentBits = 0
        for offset in Sample.zlibStream.indices {
            for bit in 0..<8 {
                var changed = Sample.zlibStream
                changed[offset] ^= 1 << bit
                guard let content = try? ZlibStream.decompressed(changed, limit: 1000) else { continue }
                #expect(content == Sample.zlibContent, "byte \(offset), bit \(bit)")
                silentBits += 1
            }
        }
        // Those that fill up the last byte of data.
        #expect(silentBits == 6)
        var checksum = Sample.zlibStream
        checksum[checksum.count - 1] ^= 1
        #expect(throws: InflationFailure.wrongChecksum) { try ZlibStream.decompressed(checksum, limit: 1000) }
    }

    /// Other method, larger window, checksum of the header, preset dictionary.
    @Test(arguments: [[0x77, 0x09], [0x88, 0x1C], [0x78, 0x9D], [0x78, 0xBB]] as [[UInt8]])
    func refusesOtherHeaders(header: [UInt8]) {
        #expect(throws: InflationFailure.unknownFormat) {
            try ZlibStream.decompressed(header + Sample.zlibStream[2...], limit: 100)
        }
    }

    @Test func refusesDataThatContradictThemselves() {
        // A third kind of block that there is not.
        #expect(throws: InflationFailure.damaged) { try ZlibStream.decompressed([0x78, 0x9C, 0x07], limit: 100) }
    }

    @Test func neverGivesMoreThanItsLimit() {
        #expect(throws: InflationFailure.tooLarge(limit: 19)) {
            try ZlibStream.decompressed(Sample.zlibStream, limit: 19)
        }
    }

    @Test func refusesWhatFollowsTheEnd() {
        #expect(throws: InflationFailure.trailingBytes) {
            try ZlibStream.decompressed(Sample.zlibStream + [0], limit: 100)
        }
    }
}
