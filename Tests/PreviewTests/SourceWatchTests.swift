import Foundation
import TestSupport
import Testing

@testable import Preview

/// Folders that are watched while they are being changed, both ways.
@Suite(.serialized)
struct SourceWatchTests {
    private let root: URL
    private let files = FileManager.default

    init() throws {
        root = try Workplace.newFolder()
        for folder in ["content/news", "templates", "public"] {
            try files.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        try write("content/a.md")
    }

    private func write(_ path: String, _ text: String = "text") throws {
        try Data(text.utf8).write(to: root.appending(path: path))
    }

    private func watch(_ method: SourceWatch.Method) -> SourceWatch {
        SourceWatch(root.path, folders: ["content", "templates"], method: method)
    }

    /// Waits until a change of this path was told.
    private func sees(_ path: String, _ watch: SourceWatch) async -> Bool {
        var seen: Set<String> = []
        for await _ in watch.signals {
            seen.formUnion(watch.takeChanges())
            if seen.contains(path) { return true }
        }
        return false
    }

    @Test(.timeLimit(.minutes(60)), arguments: [SourceWatch.Method.told, .looking])
    func tellsOfEveryKindOfChange(_ method: SourceWatch.Method) async throws {
        let watch = watch(method)
        defer { watch.stop() }
        #expect(watch.problem == nil)
        try write("content/a.md", "another text")
        #expect(await sees("content/a.md", watch))
        try write("content/b.md")
        #expect(await sees("content/b.md", watch))
        // As many editors save: another file is renamed to this one.
        try Data("newer".utf8).write(to: root.appending(path: "content/b.md"), options: .atomic)
        #expect(await sees("content/b.md", watch))
        try files.moveItem(at: root.appending(path: "content/b.md"), to: root.appending(path: "templates/c.md"))
        #expect(await sees("templates/c.md", watch))
        try files.removeItem(at: root.appending(path: "templates/c.md"))
        #expect(await sees("templates/c.md", watch))
        try files.createDirectory(at: root.appending(path: "content/new/deep"), withIntermediateDirectories: true)
        try write("content/new/deep/d.md")
        // In a folder that is new, only that there is something may be known.
        for await _ in watch.signals { break }
        _ = watch.takeChanges()
        try write("content/new/deep/e.md")
        #expect(await sees("content/new/deep/e.md", watch))
    }

    @Test(.timeLimit(.minutes(60)), arguments: [SourceWatch.Method.told, .looking])
    func goesOnWhereAFolderWasTakenAwayAndBroughtBack(_ method: SourceWatch.Method) async throws {
        let watch = watch(method)
        defer { watch.stop() }
        let aside = root.deletingLastPathComponent().appending(path: root.lastPathComponent + "-aside")
        for folder in [root.appending(path: "content/news"), root.appending(path: "content"), root] {
            try files.moveItem(at: folder, to: aside)
            for await _ in watch.signals { break }
            try files.moveItem(at: aside, to: folder)
            for await _ in watch.signals { break }
            try write("content/news/n.md", folder.path)
            #expect(await sees("content/news/n.md", watch))
        }
    }

    @Test(.timeLimit(.minutes(60)))
    func ignoresWhatItIsToldToIgnore() async throws {
        let watch = SourceWatch(root.path, folders: ["content"], ignoring: { $0.hasSuffix("~") })
        defer { watch.stop() }
        try write("content/a.md~")
        try write("content/a.md", "another text")
        for await _ in watch.signals { break }
        #expect(watch.takeChanges() == ["content/a.md"])
    }

    @Test(.timeLimit(.minutes(60)))
    func tellsManyChangesAtOnceAndNothingOfOtherFolders() async throws {
        let watch = watch(.told)
        defer { watch.stop() }
        try write("public/index.html")
        for number in 0..<1_000 { try write("content/news/\(number).md") }
        var seen: Set<String> = []
        var signals = 0
        for await _ in watch.signals {
            signals += 1
            seen.formUnion(watch.takeChanges())
            if seen.count == 1_000 { break }
        }
        #expect(seen == Set((0..<1_000).map { "content/news/\($0).md" }))
        #expect(signals <= 20)
        #expect(!watch.hasChanges)
    }
}
