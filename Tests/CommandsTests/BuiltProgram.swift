import Foundation

/// Where these tests find the program built with them, and the site it is delivered with.
enum BuiltProgram {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Beside the test bundle, which is where the build puts the program whatever `--scratch-path` says.
    static let url: URL = {
        for argument in CommandLine.arguments {
            var folder = URL(filePath: argument)
            while folder.pathComponents.count > 1 {
                defer { folder.deleteLastPathComponent() }
                if folder.pathExtension == "xctest" {
                    return folder.deletingLastPathComponent().appending(path: "rosette")
                }
            }
        }
        return repository.appending(path: ".build/debug/rosette")
    }()
}
