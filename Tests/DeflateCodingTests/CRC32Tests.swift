import DeflateCoding
import Testing

@Suite struct CRC32Tests {
    @Test(arguments: [
        ("", 0), ("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082),
        ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ])
    func agreesWithKnownChecksums(text: String, expected: UInt32) {
        #expect(CRC32.checksum(of: Array(text.utf8)) == expected)
    }

    @Test func takesBytesInPieceByPiece() {
        let bytes = Sample.contents[5]
        var checksum = CRC32()
        for start in stride(from: 0, to: bytes.count, by: 997) {
            checksum.update(bytes[start..<min(start + 997, bytes.count)])
            checksum.update([])
        }
        #expect(checksum.checksum == CRC32.checksum(of: bytes))
    }

    @Test func looksAtTheSliceOnly() {
        #expect(CRC32.checksum(of: Array("xx123456789yy".utf8)[2..<11]) == 0xCBF4_3926)
    }
}
