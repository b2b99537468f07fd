/// What an archive says of one file, in front of its bytes and again at its end.
///
/// The format: <https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT>. Times are the first that the format knows.
struct ZipEntry {
    enum Method: UInt16 {
        case stored = 0
        case deflated = 8
    }

    let name: ZipName
    let method: Method
    let checksum: UInt32
    /// At most four gigabytes: no file in an archive is larger.
    let packedSize: Int
    let size: Int
    /// Where the entry begins.
    let offset: Int

    static let centralSize = 46
    static let localSize = 30
    static let localMark: UInt32 = 0x0403_4B50
    static let centralMark: UInt32 = 0x0201_4B50
    /// Stands where a number is in the field behind the name.
    static let overflow: UInt32 = 0xFFFF_FFFF
    static let wideField: UInt16 = 1

    /// Names are UTF-8.
    static let flags: UInt16 = 1 << 11
    private static let date: UInt16 = 1 << 5 | 1
    /// Unix, version 2.0.
    private static let madeBy: UInt16 = 3 << 8 | 20
    /// A plain file that everybody may read.
    private static let attributes: UInt32 = 0o100644 << 16

    /// Where the bytes of the file begin.
    var dataOffset: Int { offset + Self.localSize + name.text.utf8.count }
    var end: Int { dataOffset + packedSize }

    var localHeader: [UInt8] {
        var bytes = LittleEndianBytes()
        bytes.append(Self.localMark)
        appendCommon(to: &bytes, needs: 20)
        bytes.append(UInt16(0))
        return bytes.bytes + name.text.utf8
    }

    /// - Parameter limit: from which offset on the wide field is used; less than the format's own in tests.
    /// - Returns: the entry's part of the list.
    func centralHeader(limit: Int) -> [UInt8] {
        let isWide = offset >= limit
        var bytes = LittleEndianBytes()
        bytes.append(Self.centralMark)
        bytes.append(Self.madeBy)
        appendCommon(to: &bytes, needs: isWide ? 45 : 20)
        bytes.append(UInt16(isWide ? 12 : 0))
        // No comment, on the first disk, and nothing said of texts.
        for _ in 0..<3 { bytes.append(UInt16(0)) }
        bytes.append(Self.attributes)
        bytes.append(isWide ? Self.overflow : UInt32(truncatingIfNeeded: offset))
        var header = bytes.bytes + name.text.utf8
        if isWide {
            var field = LittleEndianBytes()
            field.append(Self.wideField)
            field.append(UInt16(8))
            field.append(UInt64(offset))
            header += field.bytes
        }
        return header
    }

    private func appendCommon(to bytes: inout LittleEndianBytes, needs version: UInt16) {
        bytes.append(version)
        bytes.append(Self.flags)
        bytes.append(method.rawValue)
        bytes.append(UInt16(0))
        bytes.append(Self.date)
        bytes.append(checksum)
        bytes.append(UInt32(truncatingIfNeeded: packedSize))
        bytes.append(UInt32(truncatingIfNeeded: size))
        bytes.append(UInt16(truncatingIfNeeded: name.text.utf8.count))
    }
}
