import Foundation
import SystemPrograms

/// The browser that this machine opens addresses with.
enum Browser {
    /// - Returns: whether a program for that was found and took the address.
    static func open(_ address: String) async -> Bool {
        let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
        #if os(macOS)
            let name = "open"
        #else
            let name = "xdg-open"
        #endif
        guard let program = SystemProgram(name, searchPath: searchPath),
            let run = try? await program.run([address], outputLimit: 1 << 16)
        else { return false }
        return run.status == 0
    }
}
