import Foundation

/// What is known of the commit that a source folder is at.
enum SourceCommit {
    case clean(String)
    case changed(String)
    case unknown

    private static let shownDigits = 7

    var text: String {
        switch self {
        case .clean(let name): name
        case .changed(let name): "\(name), with changes that were not committed"
        case .unknown: "commit not known"
        }
    }

    /// - Parameters:
    ///   - root: the source folder. Only its own `.git` counts: it may lie in the repository of something else.
    ///   - paths: those whose changes make another program.
    init(of root: URL, paths: [String]) {
        guard FileManager.default.fileExists(atPath: root.appending(path: ".git").path) else {
            self = Self.archived(in: root)
            return
        }
        guard let name = Self.git(["rev-parse", "--verify", "HEAD"], in: root).flatMap(Self.shown),
            let status = Self.git(["status", "--porcelain", "--untracked-files=all", "--"] + paths, in: root)
        else {
            self = .unknown
            return
        }
        self = status.isEmpty ? .clean(name) : .changed(name)
    }

    /// What `git archive` wrote into `.ci/commit`, also for the archives that hosts offer.
    private static func archived(in root: URL) -> SourceCommit {
        let note = try? String(contentsOf: root.appending(path: ".ci/commit"), encoding: .utf8)
        return note.flatMap(shown).map { .clean($0) } ?? .unknown
    }

    private static func shown(_ text: String) -> String? {
        let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard name.count >= shownDigits, name.allSatisfy(\.isHexDigit) else { return nil }
        return String(name.prefix(shownDigits))
    }

    /// What Git answers; nil where it is not installed or refuses.
    private static func git(_ arguments: [String], in root: URL) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        // A build in a container may be of a folder that somebody else owns; nothing in it is run, and nothing written.
        process.arguments =
            ["git", "-C", root.path, "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "--no-optional-locks"]
            + arguments
        // Within a hook, these would mean the repository that the hook is of.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let bytes = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
