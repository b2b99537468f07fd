import CatalogModel
import ContentLoading
import Credentials
import Diagnostics
import Importing
import Issuing
import JSONText
import Registry
import Testing

struct AssertionTests {
    private static let badge: JSONOutput = [
        "type": "BadgeClass", "id": "https://b.example/class/1", "name": "Data Cycle",
        "issuer": ["type": "Issuer", "id": "https://b.example/issuer", "name": "North Office"],
    ]

    private static func assertion(
        identity: String, salt: String? = "salt", hashed: Bool = true, badge: JSONOutput = badge,
        more: KeyValuePairs<String, JSONOutput?> = [:]
    ) -> [UInt8] {
        let recipient = JSONOutput.object(omittingNil: [
            "type": "email", "hashed": .bool(hashed), "salt": salt.map { .string($0) }, "identity": .string(identity),
        ])
        var members: [JSONOutput.Member] = [
            .init("@context", "https://w3id.org/openbadges/v2"), .init("type", "Assertion"),
            .init("id", "https://b.example/a/1"), .init("recipient", recipient), .init("badge", badge),
            .init("issuedOn", "2021-05-03T22:00:00-05:00"),
        ]
        for (name, value) in more { if let value { members.append(.init(name, value)) } }
        return JSONWriter().bytes(of: .object(members))
    }

    private static func hash(_ address: String, salt: String = "salt") -> String {
        SHA256Text(of: Array((address + salt).utf8)[...]).text
    }

    private func read(
        _ files: [[UInt8]], list: String = "email,name,consent\none@school.example,Ada Example,yes\n",
        mapping: String? = nil
    ) throws -> ImportSample.Result {
        var log = DiagnosticLog()
        let recipients = RecipientList(Array(list.utf8), path: "list.csv", log: &log)
        let read = mapping.flatMap { text in
            ImportMapping.read(SourceText(path: "map.yml", text: text), hasTable: false, log: &log)
        }
        guard let recipients, !log.hasErrors else { return ImportSample.Result(outcome: nil, problems: log.text) }
        let outcome = ImportOutcome(
            files.enumerated().map { AssertionFile(path: "ob/\($0.offset).json", bytes: $0.element) }, for: recipients,
            mapping: read, catalog: try ImportSample.catalog(), today: try #require(CalendarDate(iso: "2026-09-15")),
            log: &log)
        return ImportSample.Result(outcome: outcome, problems: log.text)
    }

    @Test(arguments: [
        (hash("one@school.example"), "salt"), (hash("one@school.example").uppercased(), "salt"),
        (hash("one@school.example", salt: ""), nil), ("md5$33bfd3dd7765bcc2941ec8c6bd3e20f3", nil),
        ("md5$c18cb1aed8b54df7d907df9e084f691d", "salt"),
    ])
    func matchesAHash(identity: String, salt: String?) throws {
        let result = try read([Self.assertion(identity: identity, salt: salt)])
        #expect(
            result.roster == [
                "email,credential,completed,name,consent,identity,first-issuer,first-issued",
                "one@school.example,data-cycle@2020-09,2021-05-03,Ada Example,yes,hashed,North Office,2021-05-03",
            ])
    }

    @Test func matchesTheSpellingOfTheListAndTakesAPlainAddress() throws {
        let result = try read(
            [
                Self.assertion(identity: Self.hash("Two@School.example")),
                Self.assertion(identity: "three@school.example", salt: nil, hashed: false),
            ], list: "Two@School.example\n")
        #expect(result.problems == "")
        #expect(result.outcome?.rows.map { $0.email?.revealed } == ["two@school.example", "three@school.example"])
    }

    @Test func countsWhatIsNobodysRevokedOrExpired() throws {
        let own = Self.hash("one@school.example")
        let result = try read([
            Self.assertion(identity: Self.hash("nobody@school.example")),
            Self.assertion(identity: own, more: ["revoked": true]),
            Self.assertion(identity: own, more: ["expires": "2022-01-01T00:00:00Z"]),
            Self.assertion(identity: own), Self.assertion(identity: own),
        ])
        #expect(result.outcome?.rows.count == 1)
        #expect(result.outcome?.repeatedRows == 1)
        #expect(result.outcome?.leftOut.map(\.reason) == [.revoked, .expired, .noMatch])
        #expect(result.outcome?.leftOut.map(\.files) == [["ob/1.json"], ["ob/2.json"], ["ob/0.json"]])
    }

    @Test func findsBadgeClassAndIssuerAmongTheFilesOrInTheMapping() throws {
        let named = Self.assertion(identity: Self.hash("one@school.example"), badge: "https://b.example/class/2")
        let missing = try read([named])
        #expect(
            missing.problems == """
                ob/0.json: error: the badge class of this assertion is not among the files [import-title]
                   = hint: put the file of the badge class with the others, or add its address to 'titles' in a mapping

                """)
        let titled = "titles: {\"https://b.example/class/2\": equity-mindset}\n"
        #expect(
            try read([named], mapping: titled).problems == """
                ob/0.json: error: the files do not say who issued this assertion [import-issuer]
                   = hint: put the issuer's file with the others, or add its address and name to 'issuers' in a mapping

                """)
        let both = titled + "issuers: {\"https://b.example/class/2\": South Office}\n"
        #expect(try read([named], mapping: both).outcome?.rows.first?.first?.issuer.text == "South Office")
        let classFile = JSONWriter().bytes(of: [
            "type": "BadgeClass", "id": "https://b.example/class/2", "name": "Equity mindset",
            "issuer": "https://b.example/issuer.json",
        ])
        let issuerFile = JSONWriter().bytes(of: [
            "type": ["Profile", "Issuer"], "id": "https://b.example/issuer.json", "name": "East Office",
        ])
        let found = try read([named, classFile, issuerFile])
        #expect(found.problems == "")
        #expect(found.outcome?.rows.first?.first?.issuer.text == "East Office")
    }

    @Test(arguments: [
        (Array("{".utf8), "this file is not JSON, nor a picture with a badge in it [import-assertion]"),
        (
            Array("{\"type\":\"VerifiableCredential\"}".utf8),
            "there is no Open Badges 2.0 assertion in this file [import-assertion]"
        ),
        (
            assertion(identity: "one", hashed: false),
            "this assertion does not say whom it was made for in a way that is read [import-assertion]"
        ),
        (
            assertion(identity: hash("one@school.example"), badge: ["type": "BadgeClass", "name": "Qxqx"]),
            "the badge of this assertion has no title of this catalog [import-title]"
        ),
    ])
    func refusesWhatCannotBeUsed(file: [UInt8], message: String) throws {
        let result = try read([file])
        #expect(result.outcome == nil)
        #expect(result.problems.hasPrefix("ob/0.json: error: \(message)\n"))
    }

    @Test func refusesAListWithSomethingElseInIt() throws {
        #expect(
            try read([], list: "one@school.example\nqxqx\n").problems == """
                list.csv:2:1: error: this is no e-mail address: it has no '@' [import-recipients]
                   = hint: correct it, or remove the line

                """)
        #expect(try read([], list: "email\n").problems.contains("there is no address in this list [import-recipients]"))
    }
}
