import FileAccess

/// Reads a list of lines from a file through one small buffer.
final class LineReader {
    private let file: OpenFile
    /// How many bytes are read at once.
    private let partSize: Int
    private var buffer: [UInt8] = []
    /// The bytes of the buffer that were read from the file and not yet handed out.
    private var unread = 0..<0
    /// Where the three fields of the current line are in the buffer.
    private var fields = (0..<0, 0..<0, 0..<0)
    /// Of all lines before the current one; nil where nobody asked for it.
    private(set) var checksum: LineChecksum?
    private var line = 0..<0

    /// - Parameters:
    ///   - name: the file.
    ///   - folder: where it is.
    ///   - partSize: how many bytes are read at once; less where many lists are read side by side.
    ///   - withChecksum: whether `checksum` is wanted, which takes a while.
    /// - Throws: why the file cannot be opened.
    init(
        _ name: String, in folder: OpenFolder, partSize: Int = 1 << 16, withChecksum: Bool = false
    ) throws(SystemError) {
        file = try folder.openFile(name)
        self.partSize = partSize
        checksum = withChecksum ? LineChecksum() : nil
    }

    /// Goes to the next line that ends; false after the last one.
    ///
    /// A line without two spaces has only empty fields.
    func next() throws(SystemError) -> Bool {
        checksum?.add(buffer[line])
        line = 0..<0
        var searched = unread.lowerBound
        while true {
            if let end = buffer[searched..<unread.upperBound].firstIndex(of: UInt8(ascii: "\n")) {
                line = unread.lowerBound..<end + 1
                unread = end + 1..<unread.upperBound
                split(line.lowerBound..<end)
                return true
            }
            let waiting = unread.count
            guard try refill() else { return false }
            searched = waiting
        }
    }

    var first: String { String(decoding: firstBytes, as: UTF8.self) }
    var second: String { String(decoding: secondBytes, as: UTF8.self) }
    var last: String { String(decoding: lastBytes, as: UTF8.self) }

    var firstBytes: ArraySlice<UInt8> { buffer[fields.0] }
    var secondBytes: ArraySlice<UInt8> { buffer[fields.1] }
    var lastBytes: ArraySlice<UInt8> { buffer[fields.2] }

    /// Whether the current line is the last of a sealed list.
    var isEnd: Bool { firstBytes.elementsEqual("end".utf8) }

    /// The current line with its line end.
    var lineBytes: ArraySlice<UInt8> { buffer[line] }

    private func split(_ line: Range<Int>) {
        fields = (0..<0, 0..<0, 0..<0)
        guard let one = buffer[line].firstIndex(of: UInt8(ascii: " ")),
            let two = buffer[one + 1..<line.upperBound].firstIndex(of: UInt8(ascii: " "))
        else { return }
        fields = (line.lowerBound..<one, one + 1..<two, two + 1..<line.upperBound)
    }

    /// Moves what is unread to the start of the buffer and reads more behind it; false at the end of the file.
    private func refill() throws(SystemError) -> Bool {
        var chunk = [UInt8](repeating: 0, count: partSize)
        let count = try file.read(into: &chunk)
        if count == 0 { return false }
        buffer = Array(buffer[unread]) + chunk[..<count]
        unread = 0..<buffer.count
        return true
    }
}
