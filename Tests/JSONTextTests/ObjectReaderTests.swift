import Diagnostics
import JSONText
import Testing

@Suite struct ObjectReaderTests {
    private struct BadID: Problem {
        var id: String { "bad-id" }
        var message: String { "this is no award id" }
    }

    private struct Award: Equatable {
        var id: Int?
        var name: String?
        var hours: Int?
        var isPublic: Bool?
        var tags: [String]?
        var proofs: [String]?
    }

    private func read(_ text: String) throws -> (award: Award?, lines: [String]) {
        let source = SourceText(path: "a.jsonl", bytes: Array(text.utf8), excerpts: .withheld, firstLine: 7)
        var faults: [JSONFault] = []
        let value = try JSONValue(parsing: source.bytes)
        let award: Award? = JSONObjectReader.read(value, faults: &faults) { reader in
            var award = Award()
            award.id = reader.required("id", { Int($0) }, else: BadID())
            award.name = reader.string("name")
            award.hours = reader.requiredObject("credit") { $0.requiredInt("hours") }
            award.isPublic = reader.bool("public")
            award.tags = reader.strings("tags")
            award.proofs = reader.objects("proofs", unknown: .ignored) { $0.requiredString("type") }
            return award
        }
        var log = DiagnosticLog()
        faults.report(in: source, to: &log)
        return (award, log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) })
    }

    @Test func readsWhatIsThere() throws {
        let (award, lines) = try read(
            #"{"id":"12","credit":{"hours":30},"public":true,"tags":["a","b"],"proofs":[{"type":"x","extra":1}]}"#)
        #expect(lines == [])
        #expect(award == Award(id: 12, name: nil, hours: 30, isPublic: true, tags: ["a", "b"], proofs: ["x"]))
    }

    @Test(arguments: [
        (#"{"credit":{"hours":1}}"#, ["a.jsonl:7:1: error: the member 'id' is missing [json-missing-member]"]),
        (
            #"{"id":"1","credit":{}}"#,
            ["a.jsonl:7:20: error: the member 'hours' is missing [json-missing-member]"]
        ),
        (#"{"id":"x","credit":{"hours":1}}"#, ["a.jsonl:7:7: error: this is no award id [bad-id]"]),
        (
            #"{"id":1,"credit":{"hours":1.0}}"#,
            [
                "a.jsonl:7:7: error: 'id' must be a text, not a number [json-wrong-type]",
                "a.jsonl:7:27: error: 'hours' must be a whole number [json-wrong-type]",
            ]
        ),
        (
            #"{"id":"1","credit":[],"name":null,"public":"yes"}"#,
            [
                "a.jsonl:7:20: error: 'credit' must be an object, not a list [json-wrong-type]",
                "a.jsonl:7:30: error: 'name' must be a text, not null [json-wrong-type]",
                "a.jsonl:7:44: error: 'public' must be true or false, not a text [json-wrong-type]",
            ]
        ),
        (
            #"{"id":"1","credit":{"hours":1,"hour":2},"nmae":"Ada"}"#,
            [
                "a.jsonl:7:31: error: unknown member 'hour' [json-unknown-member]",
                "a.jsonl:7:41: error: unknown member 'nmae' [json-unknown-member]",
            ]
        ),
        (
            #"{"id":"1","credit":{"hours":1},"tags":"a","proofs":[1,{"type":2}]}"#,
            [
                "a.jsonl:7:39: error: 'tags' must be a list, not a text [json-wrong-type]",
                "a.jsonl:7:53: error: each entry of 'proofs' must be an object, not a number [json-wrong-type]",
                "a.jsonl:7:63: error: 'type' must be a text, not a number [json-wrong-type]",
            ]
        ),
        ("[1]", ["a.jsonl:7:1: error: expected an object, not a list [json-wrong-type]"]),
    ])
    func reportsEveryFaultAtItsPlace(text: String, headlines: [String]) throws {
        let lines = try read(text).lines
        #expect(lines.map { $0.split(separator: "\n").first.map(String.init) } == headlines)
    }

    @Test(arguments: [
        (#"{"credit":{"hours":1}}"#, "add 'id' to this object"),
        (#"{"id":1,"credit":{"hours":1}}"#, "put it in double quotes"),
        (#"{"id":"1","credit":{"hours":"1"}}"#, "write it without quotes"),
        (#"{"id":"1","credit":{"hours":1e1}}"#, "write it with digits only, without point or exponent"),
        (#"{"id":"1","credit":{"hours":1},"tags":"a"}"#, "put it in square brackets: […]"),
        (#"{"id":"1","credit":{"hours":1},"name":null}"#, "leave the member out where there is nothing to say"),
        (#"{"id":"1","credit":{"hours":1},"nmae":"Ada"}"#, "did you mean 'name'?"),
        (
            #"{"id":"1","credit":{"hours":1},"xyzzy":1}"#,
            "known here: 'id', 'name', 'credit', 'public', 'tags', 'proofs'"
        ),
    ])
    func saysWhatToDoNext(text: String, hint: String) throws {
        #expect(try read(text).lines.map { $0.hasSuffix("   = hint: \(hint)\n") } == [true])
    }

    @Test func showsNoValueAndNoControlCharacterOfAName() throws {
        let long = String(repeating: "n", count: 90)
        let lines = try read(#"{"id":"1","credit":{"hours":"Ada Example"},"\u001b[2J":"Ada","\#(long)":1}"#).lines
        #expect(!lines.joined().contains("Ada"))
        #expect(lines.contains { $0.contains("unknown member '\u{FFFD}[2J'") })
        #expect(lines.contains { $0.contains("'" + long.prefix(60) + "…'") })
    }
}
