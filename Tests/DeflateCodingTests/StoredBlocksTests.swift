import DeflateCoding
import Testing

@Suite struct StoredBlocksTests {
    @Test func writesOneBlockWithItsSizeTwice() {
        #expect(StoredBlocks.bytes(of: [7, 8, 9]) == [1, 3, 0, 0xFC, 0xFF, 7, 8, 9])
        #expect(StoredBlocks.bytes(of: []) == [1, 0, 0, 0xFF, 0xFF])
    }

    @Test(arguments: Sample.contents)
    func isReadAsTheContent(content: [UInt8]) throws {
        let compressed = Gzip.compressed(content)
        let stream = compressed.prefix(10) + StoredBlocks.bytes(of: content) + compressed.suffix(8)
        #expect(try Gzip.decompressed(Array(stream), limit: content.count) == content)
    }

    @Test(arguments: [65_535, 65_536, 131_070, 131_071])
    func splitsWhatIsTooLargeForABlock(size: Int) {
        let blockCount = (size + 65_534) / 65_535
        #expect(StoredBlocks.bytes(of: [UInt8](repeating: 1, count: size)).count == size + 5 * blockCount)
    }
}
