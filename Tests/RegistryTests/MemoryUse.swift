import Foundation

/// How much memory this process has taken at most, where the system says so in a file.
enum MemoryUse {
    /// In bytes; nil on macOS.
    static func peak() -> Int? {
        let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
        return kilobytes.map { $0 << 10 }
    }
}
