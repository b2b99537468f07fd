import Diagnostics
import Registry
import Testing

struct RevocationFileTests {
    private static let path = "revocations/\(AwardLine.id).json"
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
        try registry.putAwards([AwardLine.tombstone.description])
    }

    private func problems() -> String {
        var log = DiagnosticLog()
        _ = registry.registry(log: &log)
        return log.text
    }

    @Test func readsAFileWrittenOnWindows() throws {
        let text =
            "{\r\n  \"id\": \"\(AwardLine.id)\",\r\n  \"outcome\": \"replaced\",\r\n  \"date\": \"2026-10-05\"\r\n}\r\n"
        try registry.put([0xEF, 0xBB, 0xBF] + Array(text.utf8), at: Self.path)
        #expect(registry.check().problems == "")
    }

    @Test(arguments: [
        (
            #"{"id":"x","outcome":"revoked","date":"2026-10-05"}"#, 7, "this is not an award id [invalid-award-id]",
            "an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, o and u"
        ),
        (
            #"{"id":"9p74-bz8f-qncv-94a8","outcome":"Revoked","date":"2026-10-05"}"#, 39,
            "this is not an outcome [invalid-revocation]", "it is 'revoked' or 'replaced'"
        ),
        (
            #"{"id":"9p74-bz8f-qncv-94a8","outcome":"revoked","date":"2026-10-32"}"#, 56,
            "this is not a date that exists [invalid-award]", "write it as year-month-day: '2020-03-24'"
        ),
        (
            #"{"id":"9p74-bz8f-qncv-94a8","outcome":"revoked"}"#, 1,
            "the member 'date' is missing [json-missing-member]",
            "add 'date' to this object"
        ),
        (
            #"{"id":"9p74-bz8f-qncv-94a8","outcome":"revoked","date":"2026-10-05","reason":"moved"}"#, 69,
            "unknown member 'reason' [json-unknown-member]", "known here: 'id', 'outcome', 'date'"
        ),
    ])
    func refusesWhatBreaksTheForm(text: String, column: Int, message: String, hint: String) throws {
        try registry.put(text, at: Self.path)
        let expected = "content/registry/\(Self.path):1:\(column): error: \(message)\n   = hint: \(hint)\n"
        #expect(problems() == expected)
    }

    @Test func wantsTheFileNamedAfterItsAward() throws {
        try registry.put(
            #"{"id":"\#(AwardLine.id)","outcome":"revoked","date":"2026-10-05"}"#, at: "revocations/x.json")
        let expected = """
            content/registry/revocations/x.json: error: the file is not named after its award [invalid-revocation]
               = hint: rename it to '\(AwardLine.id).json'

            """
        #expect(registry.check().problems == expected)
    }

    @Test(arguments: ["0.json", "z.json"])
    func refusesASecondFileThatRevokesTheSameAward(_ name: String) throws {
        try registry.putRevocation(of: AwardLine.id)
        try registry.put(
            #"{"id":"\#(AwardLine.id)","outcome":"replaced","date":"2026-10-06"}"#, at: "revocations/\(name)")
        let expected = """
            content/registry/revocations/\(name): error: another file revokes the same award [invalid-revocation]
               = hint: keep one of the two

            """
        #expect(registry.check().problems == expected)
        var log = DiagnosticLog()
        #expect(registry.registry(log: &log).revocations.values.map(\.outcome) == [.revoked])
    }

    @Test func tellsOfAFileThatCannotBeRead() throws {
        var log = DiagnosticLog()
        _ = AwardRegistry(files: [registry.file("revocations/gone.json")], below: "content/registry/", log: &log)
        let expected = """
            content/registry/revocations/gone.json: error: this file cannot be read [unreadable-file]
               = hint: check that it exists and that you may read it

            """
        #expect(log.text == expected)
    }

    @Test(arguments: [
        "notes.txt", "awards/a.json", "revocations/a.jsonl", "awards/2026/a.jsonl", "roster.csv", "a.jsonl",
    ])
    func refusesAFileThatItDoesNotKnow(_ path: String) throws {
        try registry.put("x", at: path)
        let expected = """
            content/registry/\(path): error: nothing is known about a file of this kind in the registry [unknown-file]
               = hint: award files are 'awards/<time>-<id>.jsonl', revocations 'revocations/<id>.json'

            """
        #expect(problems() == expected)
    }
}
