import FileAccess

/// Whether a site may be written to a folder without harm to what it is built from.
package enum OutputLocation {
    /// Compares folders by what they are, not by how they are spelt: links and `..` are followed first.
    ///
    /// - Parameters:
    ///   - output: the output folder as the user wrote it; it need not exist.
    ///   - source: the folder that holds what the site is built from.
    ///   - sourceFolders: the folders in `source` that are read, such as `content` and `templates`.
    /// - Returns: the problem, or nil where output and source do not touch. A folder of its own in the source folder is fine.
    package static func problem(output: String, source: String, sourceFolders: [String]) -> OutputProblem? {
        let outputPath = ResolvedPath(output)
        let outputIdentity = outputPath.identity
        if outputPath.name.isEmpty { return .containsSource(output) }
        if let outputIdentity, ResolvedPath(source).identitiesUpward.contains(outputIdentity) {
            return .containsSource(output)
        }
        let around = outputPath.identitiesUpward
        for folder in sourceFolders {
            let path = ResolvedPath(source + "/" + folder)
            if let identity = path.identity, around.contains(identity) {
                return .insideSourceFolder(output, folder: folder)
            }
            // A folder that does not exist yet must not be made by writing the site into it.
            if outputPath == path || outputPath.text.hasPrefix(path.text + "/") {
                return .insideSourceFolder(output, folder: folder)
            }
            if let outputIdentity, path.identitiesUpward.contains(outputIdentity) {
                return .containsSourceFolder(output, folder: folder)
            }
        }
        return nil
    }
}
