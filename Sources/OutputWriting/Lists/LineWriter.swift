import FileAccess

/// Writes a list of lines to a file through one small buffer, so that a list of a million costs no memory.
final class LineWriter {
    private let file: OpenFile
    private var buffer: [UInt8] = []
    private(set) var checksum = LineChecksum()

    init(_ name: String, in folder: OpenFolder) throws(SystemError) {
        file = try folder.createFile(name, permissions: 0o600)
        buffer.reserveCapacity(1 << 16)
    }

    /// Writes a line of two fields without spaces and one that may have some.
    func append(_ first: String, _ second: String, _ last: String) throws(SystemError) {
        try append(first, second, Array(last.utf8)[...])
    }

    /// Writes such a line, of which the last field is bytes.
    func append(_ first: String, _ second: String, _ last: ArraySlice<UInt8>) throws(SystemError) {
        buffer.append(contentsOf: first.utf8)
        buffer.append(UInt8(ascii: " "))
        buffer.append(contentsOf: second.utf8)
        buffer.append(UInt8(ascii: " "))
        try append(last)
    }

    /// Writes a line, or the rest of one.
    func append(_ text: String) throws(SystemError) { try append(Array(text.utf8)[...]) }

    /// Copies a line of another list.
    func append(lineOf reader: LineReader) throws(SystemError) {
        buffer.append(contentsOf: reader.lineBytes)
        if buffer.count > 60_000 { try flush() }
    }

    private func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
        buffer.append(contentsOf: bytes)
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > 60_000 { try flush() }
    }

    /// Copies the lines of a finished file.
    func append(contentsOf name: String, in folder: OpenFolder) throws(SystemError) {
        try flush()
        let source = try folder.openFile(name)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try source.read(into: &chunk)
            if count == 0 { return }
            checksum.add(chunk[..<count])
            try file.write(chunk[..<count])
        }
    }

    /// Hands everything to the system.
    func flush() throws(SystemError) {
        checksum.add(buffer[...])
        try file.write(buffer[...])
        buffer.removeAll(keepingCapacity: true)
    }

    /// Ends the list with a line by which `SealedList` sees that it is whole, and waits until it is on the disk.
    func seal() throws(SystemError) {
        try flush()
        try append("end", "-", checksum.text)
        try file.write(buffer[...])
        buffer.removeAll()
        try file.synchronize()
    }
}
