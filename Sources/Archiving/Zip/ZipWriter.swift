import DeflateCoding
import Foundation

/// Writes an archive from front to end: the same files in the same order give the same bytes.
///
/// It holds one file at a time, and of each some hundred bytes for the list at the end.
struct ZipWriter {
    private let output: FileHandle
    private var offset = 0
    private var list: [UInt8] = []
    private var count = 0
    private let countLimit: Int
    private let offsetLimit: Int

    /// - Parameters:
    ///   - output: an empty file.
    ///   - countLimit: from how many files on wide numbers are used; a test takes fewer than the format.
    ///   - offsetLimit: from which offset on.
    init(to output: FileHandle, countLimit: Int = ZipEnd.countLimit, offsetLimit: Int = ZipEnd.offsetLimit) {
        self.output = output
        self.countLimit = countLimit
        self.offsetLimit = offsetLimit
    }

    /// - Throws: where the file cannot be written, as when the disk is full.
    mutating func add(_ name: ZipName, _ bytes: [UInt8]) throws {
        let packed = RawDeflate.compressed(bytes)
        let isSmaller = packed.count < bytes.count
        let data = isSmaller ? packed : bytes
        let entry = ZipEntry(
            name: name, method: isSmaller ? .deflated : .stored, checksum: CRC32.checksum(of: bytes),
            packedSize: data.count, size: bytes.count, offset: offset)
        try write(entry.localHeader)
        try write(data)
        list += entry.centralHeader(limit: offsetLimit)
        count += 1
    }

    mutating func finish() throws {
        let end = ZipEnd(count: count, listOffset: offset, listSize: list.count)
        try write(list)
        try write(end.bytes(countLimit: countLimit, offsetLimit: offsetLimit))
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        try output.write(contentsOf: bytes)
        offset += bytes.count
    }
}
