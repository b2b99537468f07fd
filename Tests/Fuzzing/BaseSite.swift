import Foundation
import TestSupport

/// A source folder made of the small site among the fixtures and the project's templates.
struct BaseSite {
    let folder: URL

    init(in folder: URL) throws {
        self.folder = folder
        try FileManager.default.copyItem(at: SeedFiles.baseSite, to: folder)
        try FileManager.default.copyItem(at: Workplace.templates, to: folder.appending(path: "templates"))
    }
}
