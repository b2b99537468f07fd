import Foundation

/// A terminal that nobody looks at: what a program writes to it can be read.
struct PseudoTerminal: Sendable {
    struct CannotOpen: Error {}

    /// What the program is given as its standard output or standard error.
    let programSide: FileHandle
    private let readerSide: Int32

    init() throws {
        readerSide = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
        var name = [CChar](repeating: 0, count: 128)
        guard readerSide >= 0, grantpt(readerSide) == 0, unlockpt(readerSide) == 0,
            ptsname_r(readerSide, &name, name.count) == 0
        else { throw CannotOpen() }
        let descriptor = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CannotOpen() }
        programSide = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    }

    /// Closes this process's own hold on the program's side, so that reading ends when the program does.
    func hangUp() { try? programSide.close() }

    /// Reads until no program writes any more, on a thread of its own because reading blocks.
    func everythingShown() async -> String {
        await withCheckedContinuation { ended in
            Thread.detachNewThread {
                var bytes: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 4096)
                while true {
                    let count = read(readerSide, &buffer, buffer.count)
                    guard count > 0 else { break }
                    bytes += buffer[..<count]
                }
                close(readerSide)
                ended.resume(returning: String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
