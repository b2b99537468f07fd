import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import JSONText
import TestSupport
import Testing

@testable import CatalogData

/// The content of a test site, some of it changed, as the program reads it.
struct SampleContent {
    /// One text that stands in a file, and what to put in its place.
    struct Change {
        let file: String
        let text: String
        let other: String
    }

    let sourced: SourcedCatalog

    /// - Parameters:
    ///   - site: a folder of `Tests/Fixtures/sites`, or nil for the delivered content.
    ///   - changes: made in a copy.
    /// - Throws: where the site cannot be copied or read, or does not hold what is to be changed.
    init(_ site: String?, changes: [Change] = []) throws {
        let source = site.map { Workplace.fixtures.appending(path: "sites/\($0)") } ?? Workplace.repository
        let folder = try Workplace.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: source.appending(path: "content").resolvingSymlinksInPath(), to: folder.appending(path: "content"))
        for change in changes {
            let file = folder.appending(path: "content/\(change.file)")
            let text = try String(contentsOf: file, encoding: .utf8)
            try #require(text.contains(change.text), "\(change.file) does not hold '\(change.text)'")
            try text.replacing(change.text, with: change.other).write(to: file, atomically: true, encoding: .utf8)
        }
        var log = DiagnosticLog()
        let tree = SourceTree(reading: folder.path, log: &log)
        let content = try #require(CatalogLoader.content(reading: tree, log: &log))
        let problems = log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.filter {
            !$0.contains("templates")
        }
        try #require(problems.isEmpty, "\(problems.joined())")
        sourced = SourcedCatalog(of: content.catalog)
    }

    var package: JSONValue { get throws { try Self.value(CASEPackage(sourced).document) } }
    var graph: JSONValue { get throws { try Self.value(CTDLGraph(sourced).document) } }
    var catalog: JSONValue { get throws { try Self.value(CatalogDocument(sourced).document) } }
    /// An edition as search engines read it, by its whole name.
    func credential(_ name: String) throws -> JSONValue {
        let edition = try #require(sourced.editions.first { $0.reference.description == name }, "there is no \(name)")
        return try Self.value(#require(SchemaOrgCatalog(sourced).credential(edition.reference)))
    }

    /// All editions as a list of courses.
    var courses: JSONValue? {
        get throws { try SchemaOrgCatalog(sourced).courses(sourced.editions.map(\.reference)).map(Self.value) }
    }

    var table: String { String(decoding: CatalogTable(sourced).bytes, as: UTF8.self) }

    /// Every file in one text, to look for what none may say.
    var everything: String {
        let schema = SchemaOrgCatalog(sourced)
        let editions = sourced.editions.map(\.reference)
        let documents =
            [CASEPackage(sourced).document, CTDLGraph(sourced).document, CatalogDocument(sourced).document]
            + editions.compactMap(schema.credential) + [schema.courses(editions)].compactMap(\.self)
        return documents.map { String(decoding: JSONWriter(layout: .pretty).bytes(of: $0), as: UTF8.self) }.joined()
            + table
    }

    private static func value(_ document: JSONOutput) throws -> JSONValue {
        try JSONValue(parsing: JSONWriter(layout: .pretty).bytes(of: document))
    }
}
