import CatalogModel
import Diagnostics
import Foundation
import Issuing
import Testing

/// Reads rosters against a small catalog on a fixed day.
enum RosterSample {
    static let path = "months/june.csv"
    static let today = "2026-09-15"

    static func context(providers: [String] = ["north-office", "south-office"]) throws -> RosterContext {
        RosterContext(
            editions: DatedEditions([
                try entry("equity-mindset@2020-02", credit: []),
                try entry("equity-mindset@2020-09", credit: ["academy", "hours"]),
                try entry("equity-mindset@2026-07-15", credit: ["hours"]),
                try entry("data-cycle@2020-09", credit: ["academy", "hours"]),
            ]),
            providers: try providers.map { try #require(Slug($0)) }, today: try #require(CalendarDate(iso: today)))
    }

    static func entry(_ reference: String, credit: [String] = []) throws -> DatedEditions.Entry {
        DatedEditions.Entry(
            reference: try #require(EditionReference(reference)), credit: try credit.map { try #require(Slug($0)) })
    }

    static func read(_ bytes: [UInt8], context: RosterContext? = nil) throws -> (roster: Roster?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let roster = Roster(bytes, path: path, context: try context ?? Self.context(), log: &log)
        return (roster, log)
    }

    /// The roster of a text that has nothing wrong with it.
    static func roster(_ text: String) throws -> Roster {
        let (roster, log) = try read(Array(text.utf8))
        #expect(log.text == "")
        return try #require(roster)
    }

    /// The only row of a roster with one column of its own, or several, beside those that every roster has.
    static func row(_ headings: String, _ cells: String) throws -> RosterRow {
        let roster = try roster("credential,completed,\(headings)\ndata-cycle,2026-06-30,\(cells)\n")
        #expect(roster.rows.count == 1)
        return try #require(roster.rows.first)
    }

    /// What is wrong with a roster, as a terminal without colours shows it.
    static func problems(_ text: String) throws -> String {
        let (roster, log) = try read(Array(text.utf8))
        #expect(roster == nil)
        return log.text
    }
}

extension DiagnosticLog {
    var text: String { sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined() }
}
