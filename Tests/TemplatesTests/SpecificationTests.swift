import Diagnostics
import Foundation
import Templates
import Testing

/// The cases of https://github.com/mustache/spec, read in place.
///
/// They are kept beside the repository, in `../shared/standards/vectors/mustache-spec`. In a clone without that folder
/// this suite is disabled; `LooseRenderingTests` then still has a case of our own for each feature.
@Suite(.enabled(if: SpecificationCase.isFolderThere, "the specification's cases are not beside this clone"))
struct SpecificationTests {
    @Test func findsEveryCase() {
        #expect(SpecificationCase.all.count == 163)
    }

    @Test(arguments: SpecificationCase.all)
    func rendersAsSpecified(_ specified: SpecificationCase) throws {
        #expect(
            try renderLoosely(specified.template, specified.data, partials: specified.partials) == specified.expected)
    }
}

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

/// JSON of any shape; numbers become text as they are written.
private struct LooseJSON: Decodable {
    let value: UncheckedValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .null
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            value = .text(String(number))
        } else if let number = try? container.decode(Double.self) {
            value = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let list = try? container.decode([LooseJSON].self) {
            value = .list(list.map(\.value))
        } else {
            value = .object(try container.decode([String: LooseJSON].self).mapValues(\.value))
        }
    }
}
