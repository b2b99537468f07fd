import Foundation
import PackagePlugin

/// Puts the files of `templates/` and `starter/` into the program, so that it can write a new site wherever it is put.
@main
struct EmbedFiles: BuildToolPlugin {
    private static let folders = ["starter", "templates"]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles+All.swift")
        let paths = Self.folders.flatMap { Self.files(below: $0, of: root) }
        return [
            .buildCommand(
                displayName: "Embedding \(paths.count) files of \(Self.folders.joined(separator: "/ and "))/",
                executable: try context.tool(named: "embed-files").url,
                arguments: [output.path, root.path] + paths,
                inputFiles: paths.map { root.appending(path: $0) }, outputFiles: [output])
        ]
    }

    /// Paths below the package, sorted; what an editor or system leaves behind is passed over.
    private static func files(below folder: String, of root: URL) -> [String] {
        let start = root.appending(path: folder)
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: start.path)) ?? []
        return names.sorted().filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: start.appending(path: name).path, isDirectory: &isFolder)
            let isLeftover = name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".DS_Store")
            return exists && !isFolder.boolValue && !isLeftover
        }.map { "\(folder)/\($0)" }
    }
}
