import Foundation
import PackagePlugin

/// Notes the commit that the program is built from, and whether its source was changed since, for `rosette --version`.
///
/// The note is asked for again where a file of the program or the commit has changed, and is written only where it then says
/// something else: one file of the executable, which nothing imports, is compiled again.
@main
struct NoteCommit: BuildToolPlugin {
    private static let folders = ["Plugins", "Sources", "starter", "templates"]
    private static let files = ["Package.swift", ".ci/commit"]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "ProgramCommit.swift")
        let source = Self.folders.flatMap { Self.files(below: root.appending(path: $0)) }
        let known = (Self.files.map { root.appending(path: $0) } + Self.commitFiles(of: root)).filter(Self.isFile)
        return [
            .buildCommand(
                displayName: "Noting the commit", executable: try context.tool(named: "note-commit").url,
                arguments: [output.path, root.path] + Self.folders + Self.files,
                inputFiles: source + known, outputFiles: [output])
        ]
    }

    /// The files of Git that change with the commit that is checked out; a worktree has its own.
    private static func commitFiles(of root: URL) -> [URL] {
        let place = root.appending(path: ".git")
        var folder = place
        if isFile(place), let text = try? String(contentsOf: place, encoding: .utf8) {
            let path = text.trimmingPrefix("gitdir:").trimmingCharacters(in: .whitespacesAndNewlines)
            folder = URL(filePath: path, relativeTo: root).absoluteURL
        }
        return ["HEAD", "logs/HEAD"].map { folder.appending(path: $0) }
    }

    private static func files(below folder: URL) -> [URL] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }.filter(isFile)
    }

    private static func isFile(_ file: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
