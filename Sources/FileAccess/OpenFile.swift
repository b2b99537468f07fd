#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// An open file descriptor that is closed when nobody holds it any more, and with it a lock on the file.
package final class OpenFile: Sendable {
    private let descriptor: Int32

    /// Takes over the descriptor.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Opens a file by a path to read it; waits for a pipe that somebody else fills.
    package init(reading path: String) throws(SystemError) {
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
    }

    deinit { close(descriptor) }

    /// Writes all bytes, however many calls that takes.
    package func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(descriptor, $0) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw .last
            }
        }
    }

    /// Reads into the buffer from its start; returns how many bytes came, 0 at the end of the file.
    package func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe readPart(into: $0) }
        guard count >= 0 else { throw .last }
        return count
    }

    /// All bytes up to the end of the file, or one more than the limit where it has more.
    package func bytes(atMost limit: Int = .max) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = try read(into: &buffer)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        return Array(bytes.prefix(limit + 1))
    }

    /// Whether the rest of the file is exactly these bytes; a file that cannot be read has others.
    package func continues(with bytes: [UInt8]) -> Bool {
        // One more than expected, so that a file that has grown is seen.
        let size = min(1 << 16, bytes.count + 1)
        return unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { buffer in
            var matched = 0
            var count = unsafe readPart(into: buffer)
            while count > 0, matched + count <= bytes.count {
                let expected = bytes[matched..<matched + count]
                guard unsafe expected.withUnsafeBytes({ unsafe areSame($0, buffer) }) else { return false }
                matched += count
                count = unsafe readPart(into: buffer)
            }
            return count == 0 && matched == bytes.count
        }
    }

    /// Reads once; 0 at the end of the file, less where it cannot be read.
    private func readPart(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var count = unsafe systemRead(descriptor, buffer)
        while count < 0, errno == EINTR { count = unsafe systemRead(descriptor, buffer) }
        return count
    }

    package func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
        return FileStatus(status)
    }

    /// Waits until what was written is on the disk.
    package func synchronize() throws(SystemError) {
        guard fsync(descriptor) == 0 else { throw .last }
    }

    /// Takes the lock that one process at a time can have; false where another keeps it for half a second.
    package func lock() throws(SystemError) -> Bool { try FileLock.take(descriptor, attempts: 50) }
}

// Free functions, because `read` and `write` of the class hide those of the system.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    unsafe read(descriptor, buffer.baseAddress, buffer.count)
}

/// Whether the buffer begins with the expected bytes.
private func areSame(_ expected: UnsafeRawBufferPointer, _ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    guard let left = expected.baseAddress, let right = buffer.baseAddress else { return false }
    return unsafe memcmp(left, right, expected.count) == 0
}
