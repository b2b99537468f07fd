import Foundation

/// Where these tests find the repository, the program built with them, and a folder to make sites in.
enum Workplace {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let fixtures = repository.appending(path: "Tests/Fixtures")
    static let templates = repository.appending(path: "templates")

    /// The folder of the test bundle, which is where the build puts the program too, whatever `--scratch-path` says.
    static let products: URL = {
        for argument in CommandLine.arguments {
            var folder = URL(filePath: argument)
            while folder.pathComponents.count > 1 {
                defer { folder.deleteLastPathComponent() }
                if folder.pathExtension == "xctest" { return folder.deletingLastPathComponent() }
            }
        }
        return repository.appending(path: ".build/debug")
    }()

    static let program = products.appending(path: "rosette")

    /// An empty folder that no other test has.
    static func newFolder() throws -> URL {
        let folder = products.appending(path: "fixtures/\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
