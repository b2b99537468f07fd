import Foundation

/// Paths as code hosts know files: from the top of the repository.
///
/// Without a repository, they start from the folder that the command is run in.
struct ReportedPaths: Sendable {
    /// What stands between the top of the repository and the source folder, with a slash at its end; or nothing.
    private let prefix: String

    /// - Parameter source: the source folder, as the user called it.
    init(source: String) {
        let current = URL(filePath: FileManager.default.currentDirectoryPath).resolvingSymlinksInPath()
        let folder = URL(filePath: source, relativeTo: URL(filePath: current.path + "/")).resolvingSymlinksInPath()
        let top = Self.repository(around: folder) ?? current
        let components = folder.standardizedFileURL.pathComponents
        let above = top.standardizedFileURL.pathComponents
        guard components.starts(with: above) else {
            self.prefix = folder.standardizedFileURL.path + "/"
            return
        }
        self.prefix = components.dropFirst(above.count).map { $0 + "/" }.joined()
    }

    init(prefix: String) { self.prefix = prefix }

    /// The path of a diagnostic, which is one from the source folder, or a whole one.
    func path(_ path: String) -> String { path.hasPrefix("/") ? path : prefix + path }

    private static func repository(around folder: URL) -> URL? {
        var folder = folder.standardizedFileURL
        while folder.pathComponents.count > 1 {
            if FileManager.default.fileExists(atPath: folder.appending(path: ".git").path) { return folder }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }
}
