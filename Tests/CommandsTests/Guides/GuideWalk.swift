import Foundation
import TestSupport
import Testing

/// Follows a guide from its first block to its last, as somebody would who types what it shows.
struct GuideWalk {
    private let guide: Guide
    private let place: SourceFolder
    private let home: SourceFolder
    private var folder: URL

    init(_ guide: Guide) throws {
        self.guide = guide
        place = try SourceFolder(isEmpty: guide.start != .delivered)
        home = try SourceFolder(isEmpty: true)
        folder = place.url
    }

    mutating func follow() async throws {
        if guide.start == .newSite {
            try await run("rosette new site site", at: 0)
            folder = place.url.appending(path: "site")
        }
        for command in guide.before { try await run(command, at: 0) }
        var output = ""
        for block in try guide.blocks where guide.notRun[block.firstLine] == nil {
            switch block.role {
            case .commands(let commands):
                for command in commands where guide.notRun[command.line] == nil {
                    output = try await run(command.line, at: block.line, shown: command.output)
                }
            case .output(let text):
                #expect(Self.comparable(output) == Self.comparable(text), "\(guide.path):\(block.line)")
            case .file(let path, let text): try put(text, at: path)
            case .head(let path, let text):
                let file = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                try put(file.replacing("\n---\n", with: "\n\(text)---\n", maxReplacements: 1), at: path)
            case .end(let path, let text):
                let file = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                try put(file + text, at: path)
            case .other:
                Issue.record("\(guide.path):\(block.line): neither run nor listed with a reason: \(block.firstLine)")
            }
        }
    }

    @discardableResult
    private mutating func run(_ command: String, at line: Int, shown: String? = nil) async throws -> String {
        if let target = command.wholeMatch(of: /cd ([^ ]+)/) {
            folder = folder.appending(path: String(target.output.1))
            return ""
        }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let run = try await ProgramRun(
            URL(filePath: "/usr/bin/env"), ["bash", "-c", command], in: folder,
            environment: [
                "HOME": home.url.path,
                "ROSETTE_MANUAL": Workplace.repository.appending(path: "docs/rosette.1").path,
                "PATH": "\(Workplace.products.path):\(path)", "NO_COLOR": "1",
                "GIT_AUTHOR_NAME": "T", "GIT_AUTHOR_EMAIL": "t@example.org", "GIT_COMMITTER_NAME": "T",
                "GIT_COMMITTER_EMAIL": "t@example.org",
            ])
        let place: Comment = "\(guide.path):\(line): \(command)\n\(run.output)"
        if let shown, !shown.isEmpty {
            #expect(Self.isShown(run.output, as: shown), place)
        } else {
            #expect((run.status != 0) == guide.refused.contains(command), place)
            if shown != nil { #expect(run.output == "", place) }
        }
        return run.output
    }

    private func put(_ text: String, at path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Whether a text has what is shown of it, with `…` for any lines that are not.
    private static func isShown(_ text: String, as shown: String) -> Bool {
        var rest = comparable(text)[...]
        let parts = comparable(shown).components(separatedBy: "…\n")
        for (index, part) in parts.enumerated() {
            if index == 0 {
                guard rest.hasPrefix(part) else { return false }
                rest = rest.dropFirst(part.count)
            } else if part.isEmpty {
                rest = ""
            } else {
                guard let found = rest.range(of: part) else { return false }
                rest = rest[found.upperBound...]
            }
        }
        return rest.isEmpty
    }

    /// Without what is different each time.
    private static func comparable(_ text: String) -> String {
        text.replacing(/\d+(\.\d+)? m?s\b/, with: "N ms").replacing(
            /\([0-9a-f]{7}[^)]*\)|\(commit not known\)/, with: "(C)")
    }
}
