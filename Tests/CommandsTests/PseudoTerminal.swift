import Foundation
import TestSupport

/// A terminal that nobody looks at: what a program writes to it can be read.
///
/// Python makes it, because Swift sees none of the system's calls for that on Linux.
enum PseudoTerminal {
    /// Always in continuous integration, where a missing tool is a failure.
    static let isWanted =
        Workplace.isContinuousIntegration || Workplace.tool("python3") != nil

    /// The arguments with which Python runs a program so that some of its streams are a terminal.
    ///
    /// - Parameters:
    ///   - streams: those that go to the terminal.
    ///   - screen: the file that takes what comes to it.
    ///   - command: the program and its arguments.
    /// - Returns: the arguments of `env`, which finds Python; it ends with the program's exit status.
    static func arguments(_ streams: Set<UserRun.Stream>, screen: URL, command: [String]) -> [String] {
        ["python3", "-c", script, streams.map(\.rawValue).joined(separator: ","), screen.path] + command
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
