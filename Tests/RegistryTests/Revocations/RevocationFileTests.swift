import CatalogModel
import Diagnostics
import Registry
import Testing

struct RevocationFileTests {
    private static let path = "revocations/\(LineText.id).json"
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
        try registry.putAwards([.tombstone()])
        try registry.putStatusList(withdrawn: [40_961])
    }

    @Test(arguments: Revocation.Outcome.allCases)
    func readsWhatItWrote(_ outcome: Revocation.Outcome) throws {
        let revocation = Revocation(outcome, on: try #require(CalendarDate(iso: "2026-10-05")))
        let id = try #require(AwardID(LineText.id))
        let expected = """
            {
              "id": "9p74-bz8f-qncv-94a8",
              "outcome": "\(outcome)",
              "date": "2026-10-05"
            }

            """
        #expect(String(decoding: revocation.file(of: id), as: UTF8.self) == expected)
        try registry.put(revocation.file(of: id), at: Self.path)
        var log = DiagnosticLog()
        #expect(registry.registry(log: &log).revocations == [id: revocation])
        #expect(log.text == "")
    }

    @Test func readsAFileWrittenOnWindows() throws {
        let text =
            "{\r\n  \"id\": \"\(LineText.id)\",\r\n  \"outcome\": \"replaced\",\r\n  \"date\": \"2026-10-05\"\r\n}\r\n"
        try registry.put([0xEF, 0xBB, 0xBF] + Array(text.utf8), at: Self.path)
        #expect(registry.check().problems == "")
    }

    /// A damaged revocation is told once, and not again at the tombstone that it belongs to.
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
        ("{", 2, "the text ends inside an object [json-cut-off]", nil),
    ])
    func refusesWhatBreaksTheForm(text: String, column: Int, message: String, hint: String?) throws {
        try registry.put(text, at: Self.path)
        let place = "content/registry/\(Self.path):1:\(column)"
        if let hint {
            #expect(registry.check().problems == "\(place): error: \(message)\n   = hint: \(hint)\n")
        } else {
            #expect(registry.check().problems.hasPrefix("\(place): error: \(message)\n   = note: "))
            #expect(!registry.check().problems.contains("tombstone"))
        }
    }

    /// Also where only what the file says tells which award it is about.
    @Test func tellsADamagedFileOfAnotherNameOnce() throws {
        try registry.put(
            #"{"id":"9p74-bz8f-qncv-94a8","outcome":"Revoked","date":"2026-10-05"}"#, at: "revocations/x.json")
        let expected = """
            content/registry/revocations/x.json:1:39: error: this is not an outcome [invalid-revocation]
               = hint: it is 'revoked' or 'replaced'

            """
        #expect(registry.check().problems == expected)
    }

    @Test func wantsTheFileNamedAfterItsAward() throws {
        try registry.put(
            #"{"id":"\#(LineText.id)","outcome":"revoked","date":"2026-10-05"}"#, at: "revocations/x.json")
        let expected = """
            content/registry/revocations/x.json: error: the file is not named after its award [invalid-revocation]
               = hint: rename it to '\(LineText.id).json'

            """
        #expect(registry.check().problems == expected)
    }

    @Test(arguments: ["0.json", "z.json"])
    func refusesASecondFileThatRevokesTheSameAward(_ name: String) throws {
        try registry.putRevocation()
        try registry.put(
            #"{"id":"\#(LineText.id)","outcome":"replaced","date":"2026-10-06"}"#, at: "revocations/\(name)")
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
        let file = registry.file("revocations/gone.json")
        _ = AwardRegistry(files: [file], below: "content/registry/", isSpecimen: false, log: &log)
        let expected = """
            content/registry/revocations/gone.json: error: this file cannot be read [unreadable-file]
               = hint: check that it exists and that you may read it

            """
        #expect(log.text == expected)
    }

    @Test func tellsOfAFileThatIsTooLarge() throws {
        try registry.put([UInt8](repeating: UInt8(ascii: " "), count: 4 << 20 + 1), at: Self.path)
        let expected = """
            content/registry/\(Self.path): error: this file is larger than 4 MB [registry-file-too-large]
               = hint: restore the file from the last commit

            """
        #expect(registry.check().problems == expected)
    }
}
