import Foundation
import TestSupport
import Testing

/// A file of the repository that a test writes, and otherwise compares.
struct GeneratedFile {
    private static let isWriting = ProcessInfo.processInfo.environment["ROSETTE_WRITE_EXPECTED"] == "1"

    /// From the top of the repository.
    let path: String

    /// Compares the file with what it should be, or writes it where `ROSETTE_WRITE_EXPECTED` is 1.
    func check(_ text: String) throws {
        let file = Workplace.repository.resolvingSymlinksInPath().appending(path: path)
        let present = try? String(contentsOf: file, encoding: .utf8)
        if Self.isWriting, present != text {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        #expect(present == text, "\(path) is out of date: CONTRIBUTING.md says how it is written")
    }
}
