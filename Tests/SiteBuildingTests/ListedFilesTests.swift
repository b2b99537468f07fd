import ContentLoading
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is listed of a source folder while somebody saves files in it.
@Suite struct ListedFilesTests {
    private let root: URL

    init() throws {
        root = try Workplace.newFolder()
        for folder in ["content/news", "templates"] {
            try FileManager.default.createDirectory(
                at: root.appending(path: folder), withIntermediateDirectories: true)
        }
    }

    @Test(.timeLimit(.minutes(60)))
    func passesOverWhatIsGoneByTheTimeItIsLookedAt() async throws {
        try await withThrowingTaskGroup(of: Void.self) { [root] group in
            group.addTask {
                let manager = FileManager.default
                let news = root.appending(path: "content/news")
                var number = 0
                // As editors save: beside the file, and then into its place. Folders come and go as well.
                while !Task.isCancelled {
                    number += 1
                    try Data("text".utf8).write(to: news.appending(path: "a.saving-\(number)"))
                    try manager.moveItem(
                        at: news.appending(path: "a.saving-\(number)"), to: news.appending(path: "a\(number).md"))
                    try manager.removeItem(at: news.appending(path: "a\(number).md"))
                    let folder = root.appending(path: "content/folder-\(number)")
                    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
                    try manager.removeItem(at: folder)
                }
            }
            for _ in 0..<500 {
                var log = DiagnosticLog()
                _ = SourceTree(reading: root.path, log: &log)
                #expect(log.sorted.map(\.message) == [])
            }
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
