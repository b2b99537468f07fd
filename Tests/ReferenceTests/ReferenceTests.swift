import Diagnostics
import Foundation
import SiteBuilding
import Templates
import TestSupport
import Testing

@testable import ContentLoading

/// The pages in `docs/reference/` say what the program checks against.
@Suite struct ReferenceTests {
    private let design: DesignDescription

    init() throws {
        var log = DiagnosticLog()
        let folder = Workplace.repository.resolvingSymlinksInPath().path
        let design = DesignDescription(of: folder, language: "en", log: &log)
        self.design = try #require(design, "\(log.sorted.map(\.message))")
    }

    @Test func isWrittenFromTheDeclarations() throws {
        let pages = [
            ("content", ContentReference().text), ("templates", TemplateReference(design: design).text),
            ("strings", StringReference(design: design).text),
        ]
        for (name, text) in pages {
            let file = GeneratedFile(path: "docs/reference/\(name).md")
            #expect(try file.isCurrent(text), "\(file.path) is out of date: CONTRIBUTING.md says how it is written")
        }
    }

    @Test func saysOfEachFieldWhatItIs() {
        var views = TemplateReference(design: design).all
        #expect(views.count > 40)
        while let view = views.popLast() {
            for field in view.fields { #expect(!field.meaning.isEmpty, "\(field.name) of \(view.type)") }
        }
    }

    /// Links within the page go by name.
    @Test func callsNoTwoViewsAlike() {
        let names = TemplateReference(design: design).inner.map(\.name)
        #expect(Set(names).count == names.count, "\(names)")
    }

    @Test func saysOfEachKeyWhatItIsFor() {
        var schemas = RecordSchema.all
        while let schema = schemas.popLast() {
            #expect(schema.ownKeys?.isEmpty != true)
            for key in schema.keys {
                #expect(!key.meaning.isEmpty && key.example.hasPrefix("\(key.name): "), "\(key.name) of \(schema.name)")
            }
            schemas += schema.keys.compactMap(\.inner)
        }
    }

    /// An example is read as the file that it is for.
    @Test(arguments: RecordSchema.all.map(\.name))
    func showsOfEachKeyAnExampleThatIsRead(_ name: String) throws {
        let schema = try #require(RecordSchema.all.first { $0.name == name })
        var waiting = [(schema, schema.keys.map(\.example).joined(separator: "\n"))]
        while let (schema, text) = waiting.popLast() {
            guard !schema.keys.isEmpty else { continue }
            var log = DiagnosticLog()
            let source = SourceText(path: schema.name, bytes: Array(text.utf8))
            let value = try #require(YAMLReading.value(in: source, range: 0..<source.bytes.count, log: &log))
            var reader = try #require(RecordReader(value, as: schema, log: &log))
            for key in schema.keys {
                let isRead = reader.reads(key)
                #expect(isRead, "\(key.name) of \(name)")
            }
            log.add(contentsOf: reader.log)
            #expect(log.sorted.map(\.message) == [], "\(name)")
            waiting += schema.keys.compactMap(\.inner).map { ($0, $0.keys.map(\.example).joined(separator: "\n")) }
        }
    }
}

extension RecordReader {
    /// Whether a key can be read as it is declared.
    fileprivate mutating func reads(_ key: ContentKey) -> Bool {
        let isRequired = key.isDepending ? false : nil as Bool?
        switch key.value {
        case .text: return text(key.name, isRequired: isRequired) != nil
        case .texts: return !texts(key.name).isEmpty
        case .textOrTexts: return !textOrTexts(key.name).isEmpty
        case .number: return number(key.name) != nil
        case .date: return date(key.name) != nil
        case .slug: return slug(key.name) != nil
        case .slugs: return !slugs(key.name).isEmpty
        case .choice(let words): return words.contains { key.example == "\(key.name): \($0)" }
        case .group: return record(key.name) != nil
        case .groups: return !records(key.name).isEmpty
        }
    }
}
