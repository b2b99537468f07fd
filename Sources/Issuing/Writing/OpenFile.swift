/// An open file, closed when nobody holds it any more.
final class OpenFile: Sendable {
    private let descriptor: Int32

    /// Takes over the descriptor.
    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { SystemCalls.close(descriptor) }

    /// What it is, which cannot change while it is open.
    func status() throws(SystemFault) -> FileStatus { try SystemCalls.status(descriptor) }

    /// All bytes up to its end, or one more than the limit where it has more.
    func bytes(atMost limit: Int = .max) throws(SystemFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = try SystemCalls.read(descriptor, into: &buffer)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        return Array(bytes.prefix(limit + 1))
    }

    /// Writes all bytes and waits until they are on the disk.
    func write(_ bytes: [UInt8]) throws(SystemFault) {
        try SystemCalls.write(bytes, to: descriptor)
        try SystemCalls.synchronize(descriptor)
    }
}
