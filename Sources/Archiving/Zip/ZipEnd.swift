/// What stands at the end of an archive: how many files there are, and where the list of them is.
struct ZipEnd: Equatable {
    let count: Int
    let listOffset: Int
    let listSize: Int

    static let size = 22
    static let wideSize = 56
    static let locatorSize = 20
    static let mark: UInt32 = 0x0605_4B50
    static let wideMark: UInt32 = 0x0606_4B50
    static let locatorMark: UInt32 = 0x0706_4B50
    static let countLimit = 0xFFFF
    static let offsetLimit = 0xFFFF_FFFF

    /// - Parameters:
    ///   - countLimit: from how many files on wide numbers are used.
    ///   - offsetLimit: from which number on.
    /// - Returns: the last bytes of the archive.
    func bytes(countLimit: Int, offsetLimit: Int) -> [UInt8] {
        let isWide = count >= countLimit || listOffset >= offsetLimit || listSize >= offsetLimit
        var bytes = LittleEndianBytes()
        if isWide { appendWide(to: &bytes) }
        bytes.append(Self.mark)
        for _ in 0..<2 { bytes.append(UInt16(0)) }
        for _ in 0..<2 { bytes.append(isWide ? UInt16.max : UInt16(truncatingIfNeeded: count)) }
        bytes.append(isWide ? UInt32.max : UInt32(truncatingIfNeeded: listSize))
        bytes.append(isWide ? UInt32.max : UInt32(truncatingIfNeeded: listOffset))
        bytes.append(UInt16(0))
        return bytes.bytes
    }

    private func appendWide(to bytes: inout LittleEndianBytes) {
        bytes.append(Self.wideMark)
        bytes.append(UInt64(Self.wideSize - 12))
        bytes.append(UInt16(3 << 8 | 45))
        bytes.append(UInt16(45))
        for _ in 0..<2 { bytes.append(UInt32(0)) }
        for number in [count, count, listSize, listOffset] { bytes.append(UInt64(number)) }
        bytes.append(Self.locatorMark)
        bytes.append(UInt32(0))
        bytes.append(UInt64(listOffset + listSize))
        bytes.append(UInt32(1))
    }

    /// Reads the end as this program writes it, and in no other way.
    ///
    /// - Parameters:
    ///   - tail: the last bytes of the file, as many as there are of 98.
    ///   - fileSize: how long the file is.
    init?(tail: [UInt8], fileSize: Int) {
        let all = tail[...]
        guard let plain = Self.numbers(in: all.suffix(Self.size)) else { return nil }
        if plain.count < Self.countLimit {
            self.init(count: plain.count, listOffset: plain.offset, listSize: plain.size)
            let written = bytes(countLimit: Self.countLimit, offsetLimit: Self.offsetLimit)
            guard end(of: fileSize, less: Self.size), written.elementsEqual(all.suffix(Self.size)) else { return nil }
            return
        }
        let wide = all.suffix(Self.size + Self.locatorSize + Self.wideSize)
        func number(_ place: Int) -> Int? {
            LittleEndianBytes.number(in: wide, at: place, size: 8).flatMap { Int(exactly: $0) }
        }
        guard LittleEndianBytes.number(in: wide, at: 0, size: 4) == UInt64(Self.wideMark), let count = number(32),
            let size = number(40), let offset = number(48)
        else { return nil }
        self.init(count: count, listOffset: offset, listSize: size)
        guard end(of: fileSize, less: wide.count), bytes(countLimit: 0, offsetLimit: 0).elementsEqual(wide) else {
            return nil
        }
    }

    init(count: Int, listOffset: Int, listSize: Int) {
        self.count = count
        self.listOffset = listOffset
        self.listSize = listSize
    }

    /// Whether the list ends where the end begins.
    private func end(of fileSize: Int, less size: Int) -> Bool {
        let (sum, isTooLarge) = listOffset.addingReportingOverflow(listSize)
        return !isTooLarge && sum == fileSize - size && count <= listSize / ZipEntry.centralSize
    }

    private static func numbers(in bytes: ArraySlice<UInt8>) -> (count: Int, size: Int, offset: Int)? {
        guard bytes.count == size, LittleEndianBytes.number(in: bytes, at: 0, size: 4) == UInt64(mark),
            let count = LittleEndianBytes.number(in: bytes, at: 10, size: 2),
            let size = LittleEndianBytes.number(in: bytes, at: 12, size: 4),
            let offset = LittleEndianBytes.number(in: bytes, at: 16, size: 4),
            LittleEndianBytes.number(in: bytes, at: 20, size: 2) == 0
        else { return nil }
        return (Int(count), Int(size), Int(offset))
    }
}
