import CatalogModel
import Credentials
import Registry
import Testing

struct AwardReadingTests {
    private func award(_ line: LineText) throws -> (award: RegisteredAward?, problems: String) {
        let registry = try TemporaryRegistry()
        try registry.putAwards([line])
        let check = registry.check()
        return (check.awards.first?.award, check.problems)
    }

    private func details(_ line: LineText) throws -> AwardDetails {
        let (award, problems) = try award(line)
        #expect(problems == "")
        let read = try #require(award)
        return try #require(read.signed).draft.details
    }

    @Test func readsEverythingThatALineCanHold() throws {
        let (award, problems) = try award(.full())
        #expect(problems == "")
        let read = try #require(award)
        #expect(read.id.description == LineText.id)
        #expect(read.edition.description == "equity-mindset@2020-09")
        #expect(read.completed.description == "2026-06-30")
        #expect(read.issued.description == "2026-09-15T15:00:00Z")
        #expect(read.status == StatusEntry(list: 1, index: 40_961))
        guard case .valid(let details, let proof) = read.standing else { throw Unexpected.standing }
        #expect(details.subject.description == LineText.subject)
        #expect(details.name?.text == LineText.name)
        #expect(details.recipient?.salt == LineText.salt)
        #expect(details.recipient?.identity == LineText.hash)
        #expect(details.credit?.text == "administrator-academy")
        #expect(details.provider?.text == "regional-office")
        #expect(try proof.key == SampleKey.main.publicKey)
        #expect(proof.value.text == LineText.signature)
    }

    private enum Unexpected: Error { case standing }

    @Test func needsNeitherNameNorHashNorCreditNorProvider() throws {
        let details = try details(.full().without("name").without("recipient").without("credit").without("provider"))
        let subject = try #require(SubjectID(LineText.subject))
        #expect(details == AwardDetails(subject: subject))
    }

    @Test(arguments: ["id", "edition", "subject", "completed", "issued", "status", "proof"])
    func needsEveryOtherMember(_ name: String) throws {
        let (award, problems) = try award(.full().without(name))
        #expect(award == nil)
        let expected = """
            content/registry/\(TemporaryRegistry.awardFile):2:1: error: the member '\(name)' is missing [json-missing-member]
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
        let details = try details(.full().with("name", LineText.quoted(name)))
        #expect(try #require(details.name?.text).utf8.elementsEqual(name.utf8))
    }

    @Test func readsWhatIsEscaped() throws {
        let details = try details(
            .full().with("name", #""Zo\u00eb \"Z\" \ud83c\udf3b""#).with("credit", #""administrator\u002dacademy""#))
        #expect(details.name?.text == "Zoë \"Z\" 🌻")
        #expect(details.credit?.text == "administrator-academy")
    }

    @Test(arguments: [
        "", " ", "\u{A0}", " Jane", "Jane ", "Jane\u{2003}", "jane@university.edu", "Jane ＠ University", "a@\u{301}b",
        "Jane\\u0000Doe", "Jane\\nDoe", "Jane\\u001b[31m", "Jane\\u007f", "Jane\u{85}Doe", "Jane\u{2028}Doe",
        "\u{E000}",
        "Jane \u{202E}eoD", "Jane \u{2066}Doe", "\u{FEFF}Jane", "Jane\u{AD}Doe", "\u{FFFE}", "Jane\u{E0041}",
        String(repeating: "x", count: PublicName.byteLimit + 1),
    ])
    func refusesWhatCannotStandInALineOfText(_ name: String) throws {
        let line = try LineText.full().with("name", LineText.quoted(name))
        let (award, problems) = try award(line)
        #expect(award == nil)
        let expected = """
            content/registry/\(TemporaryRegistry.awardFile):2:\(try line.column(of: "name")): error: this cannot be a public \
            name [invalid-award]
               = hint: a name is one line without '@' or control characters; leave 'name' out where the earner withholds it

            """
        #expect(problems == expected)
    }

    @Test func takesACompletionOnADayThatUTCHasNotReached() throws {
        let line = try LineText.full().with("issued", LineText.quoted("2026-06-29T22:30:00Z"))
        #expect(try award(line).problems == "")
    }
}
