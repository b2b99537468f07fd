import Foundation
import TestSupport

/// Files of the repository that inputs begin with.
enum SeedFiles {
    static let baseSite = Workplace.fixtures.appending(path: "sites/base")

    /// The files below a folder of the repository, each by its path from there, in order.
    ///
    /// - Parameters:
    ///   - folder: a path from the repository's root.
    ///   - endings: the endings that are wanted.
    ///   - limit: larger ones are left out.
    /// - Returns: their bytes, in the order of their paths.
    static func files(below folder: String, ending endings: [String], atMost limit: Int = 20_000) -> [[UInt8]] {
        let root = Workplace.repository.appending(path: folder)
        return paths(below: root).filter { path in endings.contains { path.hasSuffix($0) } }
            .compactMap { FileManager.default.contents(atPath: root.appending(path: $0).path) }
            .filter { $0.count <= limit }.map { [UInt8]($0) }
    }

    /// The paths of all plain files below a folder, in order; links are not followed.
    static func paths(below folder: URL) -> [String] {
        var files: [String] = []
        var waiting = [""]
        while let current = waiting.popLast() {
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: current).path)
            for name in names ?? [] {
                let path = current.isEmpty ? name : "\(current)/\(name)"
                let attributes = try? FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
                switch attributes?[.type] as? FileAttributeType {
                case .typeDirectory?: waiting.append(path)
                case .typeRegular?: files.append(path)
                default: continue
                }
            }
        }
        return files.sorted()
    }

    static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }
}
