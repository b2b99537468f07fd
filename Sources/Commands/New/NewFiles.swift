import Foundation
import Starters

/// Writes files where there are none.
struct NewFiles {
    let root: String
    let files: [StarterFile]

    /// Writes all, after a look at each; folders are made where they are missing.
    func write() throws(NewProblem) {
        for file in files where isTaken(path(of: file)) { throw .exists(path(of: file)) }
        for file in files {
            let url = URL(filePath: path(of: file))
            do {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url, options: .withoutOverwriting)
            } catch CocoaError.fileWriteFileExists {
                throw .exists(path(of: file))
            } catch {
                throw .unwritable(path(of: file))
            }
        }
    }

    func path(of file: StarterFile) -> String { root == "." ? file.path : "\(root)/\(file.path)" }

    /// Also by a link that leads nowhere.
    private func isTaken(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    }
}
