import CatalogModel
import Credentials
import Diagnostics
import Registry
import Testing

struct AwardFileHeadTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    private static func written() throws -> String { String(decoding: try SampleRegistry.head().bytes, as: UTF8.self) }

    private func head(_ text: String) throws -> (head: AwardFileHead?, problems: String) {
        let file = try registry.putAwards([.full()], head: text)
        var log = DiagnosticLog()
        let registry = registry.registry(log: &log)
        let head = SealedAwardFile(reading: file, of: registry, log: &log)?.head
        return (head, log.text)
    }

    private func expect(_ text: String, _ column: Int, _ message: String, _ hint: String) throws {
        let (head, problems) = try head(text)
        #expect(head == nil)
        let path = "content/registry/\(TemporaryRegistry.awardFile)"
        #expect(problems == "\(path):1:\(column): error: \(message)\n   = hint: \(hint)\n")
    }

    @Test func isWrittenInOneLine() throws {
        let expected =
            #"{"format":"rosette-awards","version":1,"run":"2026-09-15T15:00:00Z","#
            + #""base":"https://badges.example.org/lfe/","#
            + #""issuer":{"id":"did:web:badges.example.org:lfe","type":["Profile"],"name":"Office of Badges","#
            + #""url":"https://office.example.org/","email":"badges@office.example.org","#
            + #""description":"It issues badges."},"achievements":{"equity-mindset@2020-09":""#
            + (try SampleRegistry.achievement().fingerprint.text) + #""}}"#
        #expect(try Self.written() == expected)
    }

    @Test func readsWhatItWrote() throws {
        let other = try #require(EditionReference("data-cycle@2020-09"))
        let written = try SampleRegistry.head(achievements: [
            SampleRegistry.achievement(), SampleRegistry.achievement(other),
        ])
        let (read, problems) = try head(String(decoding: written.bytes, as: UTF8.self))
        #expect(problems == "")
        #expect(read == written)
    }

    @Test(arguments: [
        "{}", "[]", "{", "id,name", #"{"format":"other","version":1,"run":"2026-09-15T15:00:00Z"}"#,
        #"{"format":1,"version":1,"run":"2026-09-15T15:00:00Z"}"#,
    ])
    func saysThatAFileIsNoAwardFile(_ text: String) throws {
        try expect(
            text, 1, "the first line is not the head of an award file [award-file-header]",
            #"it begins with '{"format":"rosette-awards","version":1,…'; restore the file from the last commit"#)
    }

    @Test func saysOnlyThatTheVersionIsAnother() throws {
        try expect(
            #"{"format":"rosette-awards","version":2,"begun":"2026-09-15T15:00:00Z"}"#, 38,
            "this is version 2 of the format, and this program reads version 1 [registry-file-version]",
            "use a newer version of the program")
    }

    struct Case: CustomTestStringConvertible {
        let old: String
        let new: String
        let column: Int
        let message: String
        let hint: String

        var testDescription: String { new }
    }

    @Test(arguments: [
        Case(
            old: #""version":1,"#, new: "", column: 1, message: "the member 'version' is missing [json-missing-member]",
            hint: "add 'version' to this object"),
        Case(
            old: #""version":1"#, new: #""version":"1""#, column: 38,
            message: "'version' must be a whole number, not a text [json-wrong-type]",
            hint: "write it without quotes"),
        Case(
            old: "2026-09-15T15:00:00Z", new: "2026-09-15", column: 46,
            message: "this is not a time in UTC [invalid-award]",
            hint: "write it to the second: '2026-01-31T15:00:00Z'"),
        Case(
            old: "https://badges.example.org/lfe/", new: "http://badges.example.org/lfe/", column: 76,
            message: "this is not a base URL [invalid-base-url]",
            hint: "write it as 'https://badges.example.org/', with the last slash"),
        Case(
            old: "https://badges.example.org/lfe/", new: "https://badges.example.org/", column: 1,
            message: "the issuer in this line is not that of this registry at its base URL [award-file-header]",
            hint: "restore the file from the last commit"),
        Case(
            old: "org:lfe", new: "org:lfe:specimens", column: 1,
            message: "the issuer in this line is not that of this registry at its base URL [award-file-header]",
            hint: "restore the file from the last commit"),
        Case(
            old: "equity-mindset@2020-09", new: "equity-mindset", column: 343,
            message: "these are not editions with the fingerprints of their achievements [award-file-header]",
            hint: #"each is '"micro-credential@2020-09":"sha256$…"'; restore the file from the last commit"#),
        Case(
            old: #""run""#, new: #""seal":"","run""#, column: 40,
            message: "unknown member 'seal' [json-unknown-member]",
            hint: "known here: 'format', 'version', 'run', 'base', 'issuer', 'achievements'"),
    ])
    func refusesAHeadThatBreaksTheForm(_ wrong: Case) throws {
        let text = try Self.written().replacing(wrong.old, with: wrong.new)
        try expect(text, wrong.column, wrong.message, wrong.hint)
    }

    @Test func refusesAchievementsThatAreNoObject() throws {
        let text = try Self.written()
        let start = try #require(text.firstRange(of: #""achievements":"#)).upperBound
        try expect(
            text[..<start] + "[]}", text.distance(from: text.startIndex, to: start) + 1,
            "these are not editions with the fingerprints of their achievements [award-file-header]",
            #"each is '"micro-credential@2020-09":"sha256$…"'; restore the file from the last commit"#)
    }

    @Test func tellsOfAFileThatCannotBeOpened() {
        var log = DiagnosticLog()
        let file = registry.file("awards/gone.jsonl")
        #expect(SealedAwardFile(reading: file, of: registry.registry(log: &log), log: &log)?.count == nil)
        let expected = """
            content/registry/awards/gone.jsonl: error: this file cannot be read [unreadable-file]
               = hint: check that it exists and that you may read it

            """
        #expect(log.text == expected)
    }

    @Test(arguments: ["awards/a.jsonl", "awards/20260915T150001Z-9p74-bz8f-qncv-94a8.jsonl"])
    func wantsTheFileNamedAfterRunAndFirstAward(_ path: String) throws {
        try registry.putAwards([.full(), .full().numbered(1)], at: path)
        let expected = """
            content/registry/\(path): error: the file is not named after its run and its first award [award-file-name]
               = hint: rename it to '20260915T150000Z-9p74-bz8f-qncv-94a8.jsonl'

            """
        #expect(registry.check().problems == expected)
    }

    @Test func leavesTheNameAloneWhereTheFirstAwardCannotBeRead() throws {
        try registry.putAwards([.full().with("id", "1"), .full().numbered(1)])
        let problems = registry.check().problems
        #expect(problems.contains("'id' must be a text, not a number"))
        #expect(!problems.contains("[award-file-name]"))
        try registry.remove(TemporaryRegistry.awardFile)
        try registry.putAwards([.full().with("id", "1")], at: "awards/a.jsonl")
        let expected = """
            content/registry/awards/a.jsonl: error: the file is not named after its run and its first award [award-file-name]
               = hint: restore the file from the last commit

            """
        #expect(registry.check().problems == expected)
    }
}
