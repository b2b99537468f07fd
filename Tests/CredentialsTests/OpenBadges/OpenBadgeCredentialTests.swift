import CatalogModel
import Credentials
import JSONText
import Testing

/// Awards as Open Badges 3.0 publishes them, byte for byte.
struct OpenBadgeCredentialTests {
    @Test func writesAnAwardWithEverythingInIt() throws {
        let expected = """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
              ],
              "id": "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/credential.json",
              "type": [
                "VerifiableCredential",
                "OpenBadgeCredential"
              ],
              "name": "Data Cycle",
              "issuer": {
                "id": "did:web:badges.example.org",
                "type": [
                  "Profile"
                ],
                "name": "Regional Office",
                "url": "https://office.example.org/",
                "email": "badges@example.org",
                "description": "Awards \\"micro-credentials\\" & more."
              },
              "validFrom": "2026-11-22T08:30:00Z",
              "awardedDate": "2026-06-30T12:00:00Z",
              "credentialSubject": {
                "id": "urn:uuid:0c5a3c1e-5f5e-4b5a-9d7e-2f6a1b3c4d5e",
                "type": [
                  "AchievementSubject"
                ],
                "identifier": [
                  {
                    "type": "IdentityObject",
                    "hashed": false,
                    "identityHash": "Ana Example",
                    "identityType": "name"
                  },
                  {
                    "type": "IdentityObject",
                    "hashed": true,
                    "identityHash": "sha256$577c20a72d452d1d95ea9c27df7fd48b20cd7a6c547edfb3731703d3795210e2",
                    "identityType": "emailAddress",
                    "salt": "00112233445566778899aabbccddeeff"
                  }
                ],
                "narrative": "The earner elected 30 hours of professional development.",
                "achievement": {}
              },
              "credentialStatus": {
                "id": "https://badges.example.org/status/1.json#94567",
                "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
                "statusListIndex": "94567",
                "statusListCredential": "https://badges.example.org/status/1.json"
              }
            }

            """
        let award = try AwardSample().credential()
        let withoutAchievement = OpenBadgeCredential(
            id: award.id, title: award.title, issuer: award.issuer, achievement: .object([]), subject: award.subject,
            completed: award.completed, issued: award.issued, status: award.status, statusList: award.statusList)
        #expect(withoutAchievement.document.prettyText == expected)
        // `AchievementTests` has the achievement's own text.
        #expect(award.document["credentialSubject"]?["achievement"] == AwardSample().achievement.document)
    }

    private func subject(_ award: AwardSample) throws -> String {
        let subject = try #require(try award.document()["credentialSubject"])
        return JSONOutput.object(subject.members.filter { $0.name != "achievement" }).compactText
    }

    @Test func saysNothingOfAnEarnerWhoDidNotConsent() throws {
        let expected = """
            {"id":"urn:uuid:0c5a3c1e-5f5e-4b5a-9d7e-2f6a1b3c4d5e","type":["AchievementSubject"]}
            """
        #expect(try subject(AwardSample(name: nil, hasHash: false, narrative: nil)) == expected)
    }

    @Test func publishesANameWithoutAHashAndAHashWithoutAName() throws {
        let start =
            "{\"id\":\"urn:uuid:0c5a3c1e-5f5e-4b5a-9d7e-2f6a1b3c4d5e\",\"type\":[\"AchievementSubject\"],\"identifier\":["
        let name = "{\"type\":\"IdentityObject\",\"hashed\":false,\"identityHash\":\"Ana\",\"identityType\":\"name\"}"
        #expect(try subject(AwardSample(name: "Ana", hasHash: false, narrative: nil)) == "\(start)\(name)]}")
        let recipient = try AwardSample.recipient()
        let hash = """
            {"type":"IdentityObject","hashed":true,"identityHash":"\(recipient.identity)",\
            "identityType":"emailAddress","salt":"\(recipient.salt)"}
            """
        #expect(try subject(AwardSample(name: nil, narrative: nil)) == "\(start)\(hash)]}")
    }

    @Test func holdsNoMemberThatIsEmpty() throws {
        for award in [
            AwardSample(), AwardSample(name: nil, hasHash: false, narrative: nil, outcomes: [], hasRelative: false),
        ] {
            _ = try award.document().rewritings { value in
                #expect(value != [] && value != .object([]) && value != .null)
                return []
            }
        }
    }

    /// Names as people have them; each is also what is read back.
    @Test(arguments: [
        ("Robert \"Bob\" O'Brien \\ Sons", #"Robert \"Bob\" O'Brien \\ Sons"#),
        ("\u{1F9D1}\u{1F3FD}\u{200D}\u{1F3EB} Ana", "\u{1F9D1}\u{1F3FD}\u{200D}\u{1F3EB} Ana"),
        ("Zoe\u{308} Nguye\u{302}\u{303}n", "Zoe\u{308} Nguye\u{302}\u{303}n"), ("Zo\u{EB}", "Zo\u{EB}"),
        ("\u{200F}\u{5D3}\u{5D5}\u{5D3} \u{5D1}\u{5DF}", "\u{200F}\u{5D3}\u{5D5}\u{5D3} \u{5D1}\u{5DF}"),
        ("\u{645}\u{62D}\u{645}\u{62F}", "\u{645}\u{62D}\u{645}\u{62F}"), ("<b>&amp;</b>", "<b>&amp;</b>"),
        (String(repeating: "n", count: 300), String(repeating: "n", count: 300)),
    ])
    func writesNamesAsTheyAre(_ name: String, _ written: String) throws {
        let document = try AwardSample(name: name, hasHash: false).document()
        let text = document.prettyText
        let line = "\"identityHash\": \"\(written)\","
        #expect(text.utf8.split(separator: 0x0A).count { $0.drop { $0 == 0x20 }.elementsEqual(line.utf8) } == 1)
        #expect(try JSONOutput(parsing: text).prettyText.utf8.elementsEqual(text.utf8))
        let key = try SigningKey(1)
        let options = ProofOptions(
            verificationMethod: "did:web:badges.example.org#\(key.publicKey)",
            created: try AwardSample().credential().issued)
        #expect(try UnsignedDocument(document, options: options).message.count == 64)
    }

    /// 30 June and 1 July are in different credit years, and so in no time zone the same day.
    @Test(arguments: [
        ("2026-06-30", "2026-06-30T12:00:00Z"), ("2026-07-01", "2026-07-01T12:00:00Z"),
        ("2024-02-29", "2024-02-29T12:00:00Z"),
        ("0999-01-02", "0999-01-02T12:00:00Z"),
    ])
    func awardsAtNoon(_ day: String, _ expected: String) throws {
        #expect(OpenBadgeCredential.awardedDate(try #require(CalendarDate(iso: day))) == expected)
    }

    @Test func writesAnIssuerWithoutMailboxAndAddressOfItsOwn() throws {
        let issuer = try AwardSample.badgeIssuer(AwardSample.issuer(url: nil, email: nil), isSpecimen: true)
        let expected = """
            {"id":"did:web:badges.example.org:specimens","type":["Profile"],"name":"Regional Office",\
            "url":"https://badges.example.org/","description":"Awards \\"micro-credentials\\" & more."}
            """
        #expect(OpenBadgeCredential.issuer(issuer).compactText == expected)
    }

    /// The issuer and the achievement are written as they were frozen, whatever is said of them now.
    @Test func keepsWhatWasFrozen() throws {
        let award = try AwardSample().credential()
        let frozen = try JSONOutput(parsing: "{\"id\":\"urn:x\",\"points\":1.0,\"type\":[\"Profile\"]}")
        let credential = OpenBadgeCredential(
            id: award.id, title: award.title, issuer: frozen, achievement: frozen, subject: award.subject,
            completed: award.completed, issued: award.issued, status: award.status, statusList: award.statusList)
        #expect(
            credential.document["issuer"]?.compactText == "{\"id\":\"urn:x\",\"points\":1.0,\"type\":[\"Profile\"]}")
        #expect(credential.document["credentialSubject"]?["achievement"] == frozen)
    }
}
