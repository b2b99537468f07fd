import Foundation

/// Where these tests find the repository, the program built with them, and a folder to build sites in.
enum Workplace {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

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

    /// In continuous integration no check may be left out for want of a tool.
    static let isContinuousIntegration = ProcessInfo.processInfo.environment["CI"] == "true"

    /// An empty folder for the named site; what an earlier run left there is removed.
    static func emptyFolder(_ name: String) throws -> URL {
        let folder = products.appending(path: "interop/\(name)")
        if FileManager.default.fileExists(atPath: folder.path) {
            try FileManager.default.removeItem(at: folder)
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
