import Foundation

/// A terminal that nobody looks at: what a program writes to it can be read.
///
/// Python makes it, because Swift sees none of the system's calls for that on Linux.
enum PseudoTerminal {
    /// Always in continuous integration, where a missing tool is a failure.
    static let isWanted =
        ProcessInfo.processInfo.environment["CI"] == "true" || FileManager.default.isExecutableFile(atPath: python.path)

    static let python = URL(filePath: "/usr/bin/python3")

    /// The arguments with which Python runs a program so that some of its streams are a terminal.
    ///
    /// - Parameters:
    ///   - streams: those that go to the terminal.
    ///   - screen: the file that takes what comes to it.
    ///   - command: the program and its arguments.
    /// - Returns: Python's arguments; it ends with the program's exit status.
    static func arguments(_ streams: Set<ProgramRun.Stream>, screen: URL, command: [String]) -> [String] {
        ["-c", script, streams.map(\.rawValue).joined(separator: ","), screen.path] + command
    }

    private static let script = """
        import os, pty, subprocess, sys
        streams, screen, *command = sys.argv[1:]
        reader, program_side = pty.openpty()
        process = subprocess.Popen(
            command,
            stdout=program_side if "output" in streams else None,
            stderr=program_side if "diagnostics" in streams else None)
        os.close(program_side)
        with open(screen, "wb") as file:
            while True:
                try:
                    shown = os.read(reader, 4096)
                except OSError:
                    break
                if not shown:
                    break
                file.write(shown)
        sys.exit(process.wait())
        """
}
