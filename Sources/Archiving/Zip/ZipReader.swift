import DeflateCoding
import Foundation

/// Reads an archive as `ZipWriter` writes it, one file at a time; whatever is otherwise is refused before it is unpacked.
///
/// - The files lie one after another from the first byte to the list, with nothing between them and nothing twice.
/// - What stands in front of a file is exactly what the list says of it.
struct ZipReader {
    /// No file of an archive is larger.
    static let sizeLimit = 256 << 20
    private static let listLimit = 1 << 30
    /// Texts become some ten times smaller; what becomes much smaller still was made to fill a disk.
    private static let largestRatio = 200
    private static let smallSize = 64 << 20

    let entries: [ZipEntry]
    private let file: FileHandle

    init(reading path: String) throws(ArchiveProblem) {
        guard let file = FileHandle(forReadingAtPath: path), let size = (try? file.seekToEnd()).map(Int.init(clamping:))
        else { throw .unreadable }
        let tail = try Self.bytes(of: file, at: max(0, size - 98), count: min(size, 98))
        guard let end = ZipEnd(tail: tail, fileSize: size) else { throw .noArchive }
        guard end.listSize <= Self.listLimit else { throw .tooManyFiles }
        let list = try Self.bytes(of: file, at: end.listOffset, count: end.listSize)
        entries = try Self.entries(in: list[...], end: end)
        self.file = file
        let total = entries.reduce(0) { $0 + $1.size }
        if total > Self.smallSize, total / Self.largestRatio > size { throw .bomb }
    }

    /// The content of a file, whose checksum was compared.
    func bytes(of entry: ZipEntry) throws(ArchiveProblem) -> [UInt8] {
        let bytes = try Self.bytes(of: file, at: entry.offset, count: entry.end - entry.offset)
        let header = entry.localHeader
        guard bytes.starts(with: header) else { throw .damagedFile(entry.name.text) }
        let data = bytes[header.count...]
        let content: [UInt8]
        switch entry.method {
        case .stored: content = Array(data)
        case .deflated:
            do throws(InflationFailure) {
                content = try RawDeflate.decompressed(data, limit: entry.size)
            } catch {
                throw .damagedFile(entry.name.text)
            }
        }
        guard content.count == entry.size, CRC32.checksum(of: content) == entry.checksum else {
            throw .damagedFile(entry.name.text)
        }
        return content
    }

    private static func bytes(of file: FileHandle, at offset: Int, count: Int) throws(ArchiveProblem) -> [UInt8] {
        guard count > 0 else { return [] }
        guard (try? file.seek(toOffset: UInt64(offset))) != nil else { throw .unreadable }
        guard let data = try? file.read(upToCount: count), data.count == count else { throw .unreadable }
        return [UInt8](data)
    }

    private static func entries(in list: ArraySlice<UInt8>, end: ZipEnd) throws(ArchiveProblem) -> [ZipEntry] {
        var entries: [ZipEntry] = []
        var names: Set<String> = []
        var rest = list
        var offset = 0
        while entries.count < end.count {
            let entry = try entry(at: offset, in: &rest)
            // Some systems take names that differ in case only for the same.
            guard names.insert(entry.name.text.lowercased()).inserted else { throw .repeatedName(entry.name.text) }
            offset = entry.end
            entries.append(entry)
        }
        guard rest.isEmpty, offset == end.listOffset else { throw .noArchive }
        return entries
    }

    /// The next entry of the list, which lies at this place.
    private static func entry(at offset: Int, in rest: inout ArraySlice<UInt8>) throws(ArchiveProblem) -> ZipEntry {
        let header = rest
        func number(_ place: Int, _ size: Int) -> Int {
            LittleEndianBytes.number(in: header, at: place, size: size).map { Int(truncatingIfNeeded: $0) } ?? 0
        }
        let nameEnd = header.startIndex + ZipEntry.centralSize + number(28, 2)
        guard number(0, 4) == ZipEntry.centralMark, nameEnd <= header.endIndex,
            let text = String(validating: header[header.startIndex + ZipEntry.centralSize..<nameEnd], as: UTF8.self)
        else { throw .noArchive }
        guard let name = ZipName(text) else { throw .unsafeName(text) }
        guard let method = ZipEntry.Method(rawValue: UInt16(truncatingIfNeeded: number(10, 2))),
            number(8, 2) == ZipEntry.flags
        else { throw .otherForm(text) }
        let entry = ZipEntry(
            name: name, method: method, checksum: UInt32(truncatingIfNeeded: number(16, 4)),
            packedSize: number(20, 4), size: number(24, 4), offset: offset)
        guard entry.size <= sizeLimit, entry.packedSize <= sizeLimit + 1024 else { throw .bomb }
        let isWide = number(30, 2) > 0
        let expected = entry.centralHeader(limit: isWide ? 0 : Int.max)
        guard header.starts(with: expected) else { throw .otherForm(text) }
        rest = header.dropFirst(expected.count)
        return entry
    }
}
