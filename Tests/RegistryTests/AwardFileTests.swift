import CatalogModel
import Diagnostics
import Foundation
import Registry
import Testing

struct AwardFileTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    private func head(_ text: String) throws -> (run: UTCInstant?, problems: String) {
        var log = DiagnosticLog()
        let reader = AwardFileReader(try registry.put(text, at: "awards/a.jsonl"), log: &log)
        return (reader?.run, log.text)
    }

    @Test(arguments: ["", "\n", "\r\n"])
    func readsTheHead(lineEnd: String) throws {
        let (run, problems) = try head(TemporaryRegistry.head + lineEnd)
        #expect(run?.description == "2026-09-15T15:00:00Z")
        #expect(problems == "")
    }

    @Test func passesOverAByteOrderMark() throws {
        #expect(try head("\u{FEFF}" + TemporaryRegistry.head + "\r\n").problems == "")
    }

    @Test func saysThatAFileIsEmpty() throws {
        let expected = """
            content/registry/awards/a.jsonl: error: this award file is empty [award-file-header]
               = hint: restore the file from the last commit

            """
        #expect(try head("").problems == expected)
    }

    @Test func saysThatAFileIsEmptyBesideOtherProblems() throws {
        try registry.put("", at: "awards/b.jsonl")
        try registry.put("{}", at: "awards/a.jsonl")
        var log = DiagnosticLog()
        #expect(registry.registry(log: &log).awardFiles.isEmpty)
        #expect(log.errorCount == 2)
    }

    @Test(arguments: [
        "\n", "{}", "[]", "{", "id,name", #"{"format":"other","version":1,"run":"2026-09-15T15:00:00Z"}"#,
        #"{"format":1,"version":1,"run":"2026-09-15T15:00:00Z"}"#, "\u{FEFF}\u{FEFF}{}",
    ])
    func saysThatAFileIsNoAwardFile(_ text: String) throws {
        let expected = """
            content/registry/awards/a.jsonl:1:1: error: the first line is not the head of an award file [award-file-header]
               = hint: it begins with '{"format":"rosette-awards","version":1,…'; restore the file from the last commit

            """
        #expect(try head(text).problems == expected)
    }

    @Test func saysOnlyThatTheVersionIsAnother() throws {
        let text = #"{"format":"rosette-awards","version":2,"begun":"2026-09-15T15:00:00Z"}"#
        let expected = """
            content/registry/awards/a.jsonl:1:38: error: this is version 2 of the format, and this program reads version 1 \
            [award-file-version]
               = hint: build the site with a newer version of the program

            """
        #expect(try head(text).problems == expected)
    }

    @Test(arguments: [
        (
            #"{"format":"rosette-awards","version":1}"#, 1, "the member 'run' is missing [json-missing-member]",
            "add 'run' to this object"
        ),
        (
            #"{"format":"rosette-awards","run":"2026-09-15T15:00:00Z"}"#, 1,
            "the member 'version' is missing [json-missing-member]", "add 'version' to this object"
        ),
        (
            #"{"format":"rosette-awards","version":"1","run":"2026-09-15T15:00:00Z"}"#, 38,
            "'version' must be a whole number, not a text [json-wrong-type]", "write it without quotes"
        ),
        (
            #"{"format":"rosette-awards","version":1,"run":"2026-09-15"}"#, 46,
            "this is not a time in UTC [invalid-award]",
            "write it to the second: '2026-01-31T15:00:00Z'"
        ),
        (
            #"{"format":"rosette-awards","version":1,"run":"2026-09-15T15:00:00Z","seal":""}"#, 69,
            "unknown member 'seal' [json-unknown-member]", "known here: 'format', 'version', 'run'"
        ),
    ])
    func refusesAHeadThatBreaksTheForm(text: String, column: Int, message: String, hint: String) throws {
        let expected = "content/registry/awards/a.jsonl:1:\(column): error: \(message)\n   = hint: \(hint)\n"
        #expect(try head(text).problems == expected)
    }

    @Test func tellsOfAFileThatCannotBeOpened() {
        var log = DiagnosticLog()
        #expect(AwardFileReader(registry.file("awards/gone.jsonl"), log: &log)?.run == nil)
        let expected = """
            content/registry/awards/gone.jsonl: error: this file cannot be read [unreadable-file]
               = hint: check that it exists and that you may read it

            """
        #expect(log.text == expected)
    }

    @Test func isAsOfTheLastDayOnWhichSomethingHappened() throws {
        var log = DiagnosticLog()
        #expect(registry.registry(log: &log).asOf == nil)
        try registry.putAwards([AwardLine.full.description])
        #expect(registry.registry(log: &log).asOf?.description == "2026-09-15")
        try registry.putRevocation(of: AwardLine.id)
        #expect(registry.registry(log: &log).asOf?.description == "2026-10-05")
        #expect(log.text == "")
    }

    @Test func readsFilesInTheOrderOfTheirNames() throws {
        for name in ["c", "a", "b"] { try registry.putAwards([], at: "awards/\(name).jsonl") }
        var log = DiagnosticLog()
        let files = registry.registry(log: &log).awardFiles.map(\.shownAs)
        #expect(files == ["a", "b", "c"].map { "content/registry/awards/\($0).jsonl" })
    }
}
