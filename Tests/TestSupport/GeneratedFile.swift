import Foundation

/// A file of the repository that a test writes, and otherwise compares.
package struct GeneratedFile: Sendable {
    private static let isWriting = ProcessInfo.processInfo.environment["ROSETTE_WRITE_EXPECTED"] == "1"

    /// From the top of the repository.
    package let path: String

    /// A file by its path from the top of the repository.
    package init(path: String) {
        self.path = path
    }

    /// Whether the file is what it should be; where `ROSETTE_WRITE_EXPECTED` is 1, it is written and then is.
    ///
    /// - Parameter text: what it should be.
    /// - Returns: false where it has to be written anew, as CONTRIBUTING.md says.
    /// - Throws: where it cannot be written.
    package func isCurrent(_ text: String) throws -> Bool {
        let file = Workplace.repository.resolvingSymlinksInPath().appending(path: path)
        let present = try? String(contentsOf: file, encoding: .utf8)
        guard Self.isWriting, present != text else { return present == text }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return true
    }
}
