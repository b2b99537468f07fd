import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Importing
import Issuing

/// Exports of other programs: read with a mapping that may be anything, too.
///
/// An input is a mapping and an export, apart by the byte 1; without that byte it is an export.
struct ExportEntry: FuzzEntry {
    private static let mapping = """
        columns:
          email: Email address
          name: [First, Last]
          completed: Day
          credential: Course
        titles:
          Listening well: listening
        empty-days: left-out

        """

    let seeds = [
        mapping
            + "\u{1}Report of today\n\nCourse,Email address,First,Last,Day\nListening well,a@example.org,Ada,B,2024-06-01\n",
        mapping + "\u{1}Course;Email address;First;Last;Day\r\nListening;\"x@example.org\";;;1.6.2024\r\n",
        "fixed: {credential: listening}\ncolumns: {email: E, completed: D}\nstatuses: {earned: [Done]}\n\u{1}E\tD\na@b.example\t6/1/2024\n",
        "Course,Email address,First,Last,Day\nListening well,a@example.org,Ada,B,June 1 2024\n",
    ].map { Array($0.utf8) }
    let words = [
        "columns:\n", "  email: ", "  status: ", "statuses:\n", "  earned: ", "words:\n", "titles:\n", "completions:\n",
        "empty-days: refused\n", "fixed:\n", "\u{1}", ",", ";", "\t", "\"", "\n", "Day", "Course", "Email address",
        "listening", "&a", "*a", "\u{201C}", "2024-06-01", "01.06.24", "06/01/2024 10:00 PM",
    ]
    private let base: BaseCatalog

    init(in folder: URL) throws { base = try BaseCatalog.read() }

    func run(_ input: [UInt8]) throws {
        let parts = input.split(separator: 1, maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts.count > 1 ? Array(parts[0]) : Array(Self.mapping.utf8)
        guard String(validating: text, as: UTF8.self) != nil else { return }
        var log = DiagnosticLog()
        let mapping = ImportMapping.read(SourceText(path: "mapping.yml", bytes: text), log: &log)
        try expect((mapping == nil) == log.hasErrors, "a mapping was refused without a word, or taken with an error")
        try ReportRules.check(log)
        guard let mapping else { return }
        let reading = ImportPlan.Reading(order: nil, isLastNameFirst: input.count.isMultiple(of: 2))
        guard let plan = ImportPlan(mapping, catalog: base.catalog, reading: reading, today: base.today, log: &log)
        else { return try ReportRules.check(log) }
        log = DiagnosticLog()
        let export = Array(parts[parts.count - 1])
        let outcome = ImportOutcome(export, path: "export.csv", plan: plan, log: &log)
        try expect((outcome == nil) == log.hasErrors, "an export was refused without a word, or taken with an error")
        try ReportRules.check(log)
    }
}
