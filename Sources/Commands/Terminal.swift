import Foundation

/// One of the two streams that a command writes to.
struct Terminal: Sendable {
    static let standardOutput = Terminal(handle: .standardOutput)
    static let standardError = Terminal(handle: .standardError)

    private let handle: FileHandle

    private init(handle: FileHandle) {
        self.handle = handle
    }

    /// Whether a person is likely to be watching, and not a file or another program.
    var isInteractive: Bool { isatty(handle.fileDescriptor) == 1 && environment("TERM") != "dumb" }

    /// Whether colors are wanted: only on a terminal, and not where `NO_COLOR` is set (<https://no-color.org>).
    var showsColor: Bool { isInteractive && (environment("NO_COLOR") ?? "").isEmpty }

    /// Lets the program go on where a reader of its output went away early, as `head` does.
    static func outliveReaders() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Writes text; that nobody reads it any more is not an error.
    func write(_ text: String) { try? handle.write(contentsOf: Data(text.utf8)) }

    private func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
