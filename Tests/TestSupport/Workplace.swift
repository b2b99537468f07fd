package import Foundation

/// Where tests find the repository, the program built with them, and folders to work in.
package enum Workplace {
    package static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    package static let fixtures = repository.appending(path: "Tests/Fixtures")
    package static let templates = repository.appending(path: "templates")

    /// The folder of the test bundle, which is where the build puts the program too, whatever `--scratch-path` says.
    package static let products: URL = {
        for argument in CommandLine.arguments {
            var folder = URL(filePath: argument)
            while folder.pathComponents.count > 1 {
                defer { folder.deleteLastPathComponent() }
                if folder.pathExtension == "xctest" { return folder.deletingLastPathComponent() }
            }
        }
        return repository.appending(path: ".build/debug")
    }()

    package static let program = products.appending(path: "rosette")

    /// In continuous integration no check may be left out for want of a tool.
    package static let isContinuousIntegration = ProcessInfo.processInfo.environment["CI"] == "true"

    /// An empty folder that no other test has.
    package static func newFolder() throws -> URL {
        let folder = products.appending(path: "test-folders/\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// An empty folder of a fixed name, for what is worth a look after the tests; an earlier run's is removed.
    package static func emptyFolder(_ name: String) throws -> URL {
        let folder = products.appending(path: "interop/\(name)")
        if FileManager.default.fileExists(atPath: folder.path) {
            try FileManager.default.removeItem(at: folder)
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// A tool by its name on the search path; nil where it is not installed.
    package static func tool(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
