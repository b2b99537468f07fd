import Foundation

/// Writes which commit a source folder is at as one Swift file.
///
/// Run while the package is built, by `Plugins/NoteCommit`: `note-commit OUTPUT ROOT PATH…`, with the paths whose changes
/// make another program.
@main
enum NoteCommitTool {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 2 else { throw CocoaError(.fileReadUnknown) }
        let commit = SourceCommit(of: URL(filePath: arguments[2]), paths: Array(arguments.dropFirst(3)))
        let text = "enum ProgramCommit {\n    static let text = \"\(commit.text)\"\n}\n"
        let output = URL(filePath: arguments[1])
        // What is written over is compiled again.
        guard (try? Data(contentsOf: output)) != Data(text.utf8) else { return }
        try Data(text.utf8).write(to: output, options: .atomic)
    }
}
