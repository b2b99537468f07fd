import CatalogModel
import Registry
import Testing

struct AwardReadingTests {
    private func award(_ line: AwardLine) throws -> (award: RegisteredAward?, problems: String) {
        let registry = try TemporaryRegistry()
        try registry.putAwards([line.description])
        let (awards, problems) = registry.check()
        return (awards.first, problems)
    }

    @Test func readsEverythingThatALineCanHold() throws {
        let (award, problems) = try award(.full)
        #expect(problems == "")
        let read = try #require(award)
        #expect(read.id.description == AwardLine.id)
        #expect(read.edition.description == "equity-mindset@2020-09")
        #expect(read.completed.description == "2026-06-30")
        #expect(read.issued.description == "2026-09-15T15:00:00Z")
        #expect(read.status == RegisteredAward.StatusEntry(list: 1, index: 40_961))
        guard case .valid(let details) = read.standing else { throw Unexpected.standing }
        #expect(details.subject == AwardLine.subject)
        #expect(details.name == AwardLine.name)
        #expect(details.recipient?.salt == AwardLine.salt)
        #expect(details.recipient?.identity == AwardLine.hash)
        #expect(details.credit?.text == "administrator-academy")
    }

    private enum Unexpected: Error { case standing }

    @Test func needsNeitherNameNorHashNorCredit() throws {
        let (award, problems) = try award(.full.without("name").without("recipient").without("credit"))
        #expect(problems == "")
        guard case .valid(let details) = try #require(award).standing else { throw Unexpected.standing }
        #expect(details.name == nil)
        #expect(details.recipient == nil)
        #expect(details.credit == nil)
    }

    @Test(arguments: ["id", "edition", "subject", "completed", "issued", "status"])
    func needsEveryOtherMember(_ name: String) throws {
        let (award, problems) = try award(.full.without(name))
        #expect(award == nil)
        let expected = """
            content/registry/awards/a.jsonl:2:1: error: the member '\(name)' is missing [json-missing-member]
               = hint: add '\(name)' to this object

            """
        #expect(problems == expected)
    }

    @Test(arguments: [
        "Jane Doe", "Zoë O’Specimen-مثال", "O'Brien", "محمد", "דוד", "李小龍", "Ngũgĩ wa Thiong’o", "José  (Pepe)",
        "J. R. R.",
        "می\u{200C}خواهم", "क्\u{200D}ष", "X Æ A-12", "\u{200F}שלום\u{200F}", "Zoe\u{301}",
    ])
    func takesANameInAnyScript(_ name: String) throws {
        let (award, problems) = try award(.full.with("name", AwardLine.quoted(name)))
        #expect(problems == "")
        guard case .valid(let details) = try #require(award).standing else { throw Unexpected.standing }
        #expect(details.name == name)
    }

    @Test(arguments: [
        "", " ", "\u{A0}", " Jane", "Jane ", "Jane\u{2003}", "jane@university.edu", "Jane ＠ University", "a@\u{301}b",
        "Jane\\u0000Doe", "Jane\\nDoe", "Jane\\u001b[31m", "Jane\\u007f", "Jane\u{85}Doe", "Jane\u{2028}Doe",
        "\u{E000}",
        "Jane \u{202E}eoD", "Jane \u{2066}Doe", "\u{FEFF}Jane", "Jane\u{AD}Doe", "\u{FFFE}", "Jane\u{E0041}",
        String(repeating: "x", count: 401), String(repeating: "é", count: 201),
    ])
    func refusesWhatCannotStandInALineOfText(_ name: String) throws {
        let (award, problems) = try award(.full.with("name", AwardLine.quoted(name)))
        #expect(award == nil)
        let expected = """
            content/registry/awards/a.jsonl:2:186: error: this cannot be a public name [invalid-award]
               = hint: a name is one line without '@' or control characters; leave 'name' out where the earner withholds it

            """
        #expect(problems == expected)
    }

    @Test func takesACompletionOnADayThatUTCHasNotReached() throws {
        let line = AwardLine.full.with("issued", AwardLine.quoted("2026-06-29T22:30:00Z"))
        #expect(try award(line).problems == "")
    }
}
