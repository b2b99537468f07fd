import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Importing
import Issuing
import TestSupport
import Testing

/// Imports small exports against the delivered catalog on a fixed day.
enum ImportSample {
    static let path = "exports/june.csv"
    static let mapping = """
        columns:
          email: E-mail
          name: Learner
          credential: Course
          completed: Finished
          consent: Show name

        """

    struct Result {
        let outcome: ImportOutcome?
        let problems: String

        /// The roster's rows as text, without the byte order mark.
        var roster: [String] {
            guard let outcome else { return [] }
            let text = String(decoding: ImportedRoster(outcome.rows).bytes.dropFirst(3), as: UTF8.self)
            return text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
        }
    }

    /// Read once: nothing changes it.
    private static let delivered: Catalog? = {
        var log = DiagnosticLog()
        let tree = SourceTree(reading: Workplace.repository.path, log: &log)
        let catalog = CatalogLoader.content(reading: tree, log: &log)?.catalog
        return log.isEmpty ? catalog : nil
    }()

    static func catalog() throws -> Catalog { try #require(delivered) }

    static func plan(
        _ mapping: String = mapping, order: DateOrder? = nil, isLastNameFirst: Bool = false,
        catalog: Catalog? = nil, log: inout DiagnosticLog
    ) throws -> ImportPlan? {
        guard let read = ImportMapping.read(SourceText(path: "map.yml", text: mapping), log: &log) else { return nil }
        return ImportPlan(
            read, catalog: try catalog ?? Self.catalog(),
            reading: ImportPlan.Reading(order: order, isLastNameFirst: isLastNameFirst),
            today: try #require(CalendarDate(iso: "2026-09-15")), log: &log)
    }

    static func read(
        _ bytes: [UInt8], mapping: String = mapping, order: DateOrder? = nil, isLastNameFirst: Bool = false
    ) throws -> Result {
        var log = DiagnosticLog()
        guard let plan = try plan(mapping, order: order, isLastNameFirst: isLastNameFirst, log: &log) else {
            return Result(outcome: nil, problems: log.text)
        }
        let outcome = ImportOutcome(bytes, path: path, plan: plan, log: &log)
        #expect((outcome == nil) == log.hasErrors)
        return Result(outcome: outcome, problems: log.text)
    }

    static func read(
        _ text: String, mapping: String = mapping, order: DateOrder? = nil, isLastNameFirst: Bool = false
    ) throws -> Result {
        try read(Array(text.utf8), mapping: mapping, order: order, isLastNameFirst: isLastNameFirst)
    }

    /// What is told of an export with one row below the headings of `mapping`.
    static func row(_ cells: String, order: DateOrder? = nil, isLastNameFirst: Bool = false) throws -> Result {
        try read(
            "E-mail;Learner;Course;Finished;Show name\n\(cells)\n", order: order, isLastNameFirst: isLastNameFirst)
    }
}

extension DiagnosticLog {
    var text: String { sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined() }
}
