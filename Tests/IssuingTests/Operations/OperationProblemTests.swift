import CatalogModel
import Diagnostics
import Issuing
import Registry
import Testing

struct OperationProblemTests {
    private static let id = AwardID(high: 0, low: 0)
    private static let next = AwardID(high: 0, low: 1)

    private func shown(_ problem: some Problem) -> String {
        ConsoleFormat(usesColor: false).text(of: Diagnostic(problem, at: .nowhere))
    }

    @Test(arguments: [
        (
            SigningProblem.noKeys, "no-keys", "the registry has no keys yet", "run 'rosette keys generate' first"
        ),
        (
            .otherPurpose(isSpecimen: true), "key-purpose", "this key is for real badges, not for specimens",
            "give the key of the specimens, or leave '--specimens' out"
        ),
        (
            .otherPurpose(isSpecimen: false), "key-purpose", "this key is for specimens, and signs no real badge",
            "give the key of the real badges, or say '--specimens'"
        ),
        (
            .unknownKey, "key-unknown", "this key is not one of the registry's",
            "'rosette keys list' shows which are; give the key file that belongs to this source folder"
        ),
        (
            .olderKey(newest: "abc"), "key-not-newest", "this key was replaced by a newer one and signs no more",
            "give the key file with the fingerprint abc"
        ),
        (
            .otherSecret, "key-secret", "the secret in the key file is not the registry's",
            "take the copy of the key file that you keep in a safe place: with another secret every badge would get another id"
        ),
        (
            .keyOfOtherRegistry, "shared-key", "this key is in the keys.json of real badges and in that of specimens",
            "restore both files from the last commit; each has keys of its own"
        ),
        (
            .unusableKey, "key-unusable", "the key cannot be used: the library that signs refuses it",
            "try another machine"
        ),
        (
            .controlCharacter(at: "credentialSubject.achievement.name"), "not-signable",
            "what would be signed has a control character in 'credentialSubject.achievement.name'",
            "find it in the text of the edition or the issuer and take it out"
        ),
        (
            .noMeaning, "not-signable", "what would be signed is not a badge that others can read",
            "this is a mistake of the program; please report it"
        ),
    ])
    func saysWhyAKeyMustNotSign(problem: SigningProblem, id: String, message: String, hint: String) {
        #expect(shown(problem) == "error: \(message) [\(id)]\n   = hint: \(hint)\n")
    }

    @Test func saysWhyARegistryGetsNoKey() throws {
        let base = try #require(BaseURL("https://192.0.2.1/"))
        #expect(
            shown(KeysProblem.exist) == """
                error: the registry has a key already [keys-exist]
                   = hint: 'rosette keys rotate' adds another, which signs from then on

                """)
        #expect(
            shown(KeysProblem.noIdentifier(base: base)) == """
                error: no identifier can be made of the base URL 'https://192.0.2.1/' [no-identifier]
                   = hint: an issuer is named by a host with a name, not by an address in numbers: change 'base-url' in site.yml

                """)
        #expect(
            shown(KeysProblem.documentTooLarge(keys: 40)) == """
                error: with 40 keys, did.json is larger than common verifiers read [too-many-keys]
                   = hint: go on with the key that signs now: none can be taken out, or its badges fail

                """)
    }

    @Test func saysWhyAnAwardIsNotWithdrawnOrCorrected() throws {
        let day = try #require(CalendarDate(iso: "2026-09-01"))
        let slug = try #require(Slug("administrator-academy"))
        let cases: [(WithdrawalProblem, String, String, String)] = [
            (
                .unknownAward(Self.id), "unknown-award", "there is no award '0000-0000-0000-0000' in the registry",
                "check the id; it is the last part of the badge's address"
            ),
            (
                .alreadyWithdrawn(Self.id), "award-withdrawn",
                "the award '0000-0000-0000-0000' does not stand any more, so nothing of it can be corrected",
                "'rosette issue' with '--again 0000-0000-0000-0000' gives the earner another badge"
            ),
            (
                .hasSuccessor(Self.id, Self.next), "award-replaced",
                "the award '0000-0000-0000-0000' was replaced by '0000-0000-0000-0001' already",
                "correct that one: rosette reissue 0000-0000-0000-0001"
            ),
            (
                .nothingChanges(Self.id), "nothing-to-correct", "the award '0000-0000-0000-0000' says this already",
                "say what is to be different"
            ),
            (
                .unknownCredit(known: [slug]), "credit-not-offered", "the edition does not offer this credit",
                "it offers 'administrator-academy'"
            ),
            (
                .unknownCredit(known: []), "credit-not-offered", "the edition does not offer this credit",
                "it offers none"
            ),
            (
                .completedInFuture(today: day), "completed-in-future",
                "the day of completion has not come yet: today is 2026-09-01", "check the date"
            ),
            (
                .completedBeforeEdition(day), "completed-before-edition",
                "the day of completion is before the edition, which began on 2026-09-01",
                "check the date; for another edition, revoke the award and issue that one"
            ),
        ]
        for (problem, id, message, hint) in cases {
            #expect(shown(problem) == "error: \(message) [\(id)]\n   = hint: \(hint)\n")
        }
    }

    @Test func saysWhyNothingCanBeIssued() throws {
        let edition = try #require(EditionReference("data-cycle@2020-09"))
        #expect(
            shown(IssuingProblem.missingIssuer) == """
                error: site.yml names no issuer, and somebody must answer for a badge [missing-issuer]
                   = hint: add the group 'issuer' to content/site.yml

                """)
        #expect(
            shown(IssuingProblem.missingSpecimenIssuer) == """
                error: there is no issuer of specimens [missing-issuer]
                   = hint: add content/registry/specimens/issuer.yml with 'name', 'email' and 'description'

                """)
        #expect(
            shown(IssuingProblem.missingPicture(ContentPath("a/badge.png"), edition: edition)) == """
                error: there is no picture 'content/a/badge.png' for the badges of 'data-cycle@2020-09' [missing-image]
                   = hint: add it: a PNG of the same name as the drawing

                """)
        let parts = FrozenAchievement.Part.allCases
        #expect(
            shown(FrozenContentProblem(parts, of: edition)) == """
                error: badges of 'data-cycle@2020-09' were issued, and this was changed since: its title, its competency, \
                its outcomes, its picture, its credit, its rubric and its address, its language or the words beside its \
                picture [frozen-content]
                   = hint: put back what was there, and say what was wrong under 'corrections'; if badges are to say \
                something else from now on, make a new edition in a folder of its own

                """)
    }
}
