import Foundation
import Templates
import Testing

/// One case of a file of the specification.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
    private struct File: Decodable {
        struct Entry: Decodable {
            let name: String
            let data: LooseJSON
            let template: String
            let partials: [String: String]?
            let expected: String
        }

        let tests: [Entry]
    }

    let testDescription: String
    let data: UncheckedValue
    let template: String
    let partials: [String: String]
    let expected: String

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/standards/vectors/mustache-spec").standardizedFileURL

    static var isFolderThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static let all: [SpecificationCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().flatMap { name -> [SpecificationCase] in
            guard let data = try? Data(contentsOf: folder.appending(path: name)),
                let file = try? JSONDecoder().decode(File.self, from: data)
            else { return [] }
            return file.tests.map { entry in
                SpecificationCase(
                    testDescription: "\(name): \(entry.name)", data: entry.data.value, template: entry.template,
                    partials: entry.partials ?? [:], expected: entry.expected)
            }
        }
    }()
}
