import JSONText
import Testing
import Verifying

/// What the standards require of a badge document, member by member.
struct FormatTests {
    private static let openBadges = FormatSample.openBadges
    private static let base = FormatSample.base

    private func format(credential changes: [(String, JSONOutput?)]) async throws -> CheckResult {
        let changed = try changes.reduce(FormatSample.credential) { try $0.changing($1.0, to: $1.1) }
        return try await verify(changed.bytes, with: TestSite())[.format]
    }

    /// RDFC-1.0 and the algorithm before it write these in two ways, so that a signature holds for one program and not for another.
    @Test(arguments: ["\t", "\u{7}", "\0", "\u{7F}", "\u{85}"])
    func refusesControlCharacters(_ character: String) async throws {
        let result = try await format(credential: [("name", .string("a\(character)b"))])
        #expect(result.outcome == .failed)
        #expect(result.reason == "'name' holds a control character, which programs sign in different ways")
    }

    @Test(arguments: ["\n", "\r\n"])
    func takesLineEnds(_ lineEnd: String) async throws {
        #expect(try await format(credential: [("name", .string("a\(lineEnd)b"))]).outcome == .passed)
    }

    @Test func doesNotTakeAStatusListForABadge() async throws {
        let list: JSONOutput = [
            "@context": [.string(Self.base)], "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        ]
        let result = try await verify(list.bytes, with: TestSite())[.format]
        #expect(
            result.reason == "it is JSON of the type 'VerifiableCredential, BitstringStatusListCredential', not a badge"
        )
    }

    @Test(
        arguments: [
            (
                "@context", [.string(openBadges), .string(base)],
                "line 2, column 15: '@context' must begin with 'https://www.w3.org/ns/credentials/v2' and the context of "
                    + "Open Badges 3.0"
            ),
            (
                "@context", [.string(base)],
                "line 2, column 15: '@context' must begin with 'https://www.w3.org/ns/credentials/v2' and the context of "
                    + "Open Badges 3.0"
            ),
            ("@context", .string(base), "line 2, column 15: '@context' must be a list, not a text"),
            ("id", nil, "line 1, column 1: the member 'id' is missing"),
            ("id", 3, "line 6, column 9: 'id' must be a text, not a number"),
            ("id", "badges/1", "'badges/1' is not an absolute address (in 'id')"),
            (
                "type", ["VerifiableCredential"],
                "line 7, column 11: 'type' must include 'OpenBadgeCredential' or 'AchievementCredential'"
            ),
            ("type", "OpenBadgeCredential", "line 7, column 11: 'type' must include 'VerifiableCredential'"),
            ("name", ["Seeing"], "line 11, column 11: 'name' must be a text, not a list"),
            ("issuer", nil, "line 1, column 1: the member 'issuer' is missing"),
            ("issuer", 1, "line 12, column 13: 'issuer' must be an object, not a number"),
            ("issuer.id", nil, "line 12, column 13: the member 'id' is missing"),
            ("issuer.type", "Organization", "line 14, column 13: 'type' must include 'Profile'"),
            (
                "validFrom", "2026-07-01",
                "line 19, column 16: 'validFrom' must be a date and time with a zone, as in '2026-07-01T12:00:00Z'"
            ),
            ("validUntil", .null, "line 54, column 17: 'validUntil' must be a text, not null"),
            ("credentialSubject", nil, "line 1, column 1: the member 'credentialSubject' is missing"),
            ("credentialSubject", [], "line 20, column 24: 'credentialSubject' must be an object, not a list"),
            ("credentialSubject.type", ["Person"], "line 22, column 13: 'type' must include 'AchievementSubject'"),
            ("credentialSubject.achievement", nil, "line 20, column 24: the member 'achievement' is missing"),
            ("credentialSubject.achievement.name", nil, "line 33, column 20: the member 'name' is missing"),
            (
                "credentialSubject.achievement.description", nil,
                "line 33, column 20: the member 'description' is missing"
            ),
            ("credentialSubject.achievement.criteria", nil, "line 33, column 20: the member 'criteria' is missing"),
            (
                "credentialSubject.achievement.criteria", [:],
                "line 40, column 19: 'criteria' must have an 'id' or a 'narrative'"
            ),
            ("credentialSubject.achievement.id", nil, "line 33, column 20: the member 'id' is missing"),
            (
                "credentialSubject.identifier.0.hashed", "yes",
                "line 28, column 19: 'hashed' must be true or false, not a text"
            ),
            (
                "credentialSubject.identifier.0.identityType", nil,
                "line 26, column 7: the member 'identityType' is missing"
            ),
            ("credentialStatus", [], "line 46, column 23: 'credentialStatus' must be an object, not a list"),
            ("credentialStatus.type", nil, "line 46, column 23: the member 'type' is missing"),
            ("proof.type", [], "line 51, column 13: 'type' must be a text, not a list"),
            ("credentialStatus.type", 3, "line 48, column 13: 'type' must be a text, not a number"),
            ("proof", [], "line 1, column 1: the member 'proof' is missing"),
            ("proof", "z", "line 50, column 12: 'proof' must be an object, not a text"),
            (
                "proof.created", "yesterday",
                "line 52, column 16: 'created' must be a date and time with a zone, as in '2026-07-01T12:00:00Z'"
            ),
            (
                "credentialSubject.achievement.grade", "A",
                "the term 'grade' is not defined by the document's contexts (in 'credentialSubject.achievement.grade')"
            ),
            (
                "credentialStatus.type", "StatusList2021Entry",
                "the type 'StatusList2021Entry' is not defined by the document's contexts (in 'credentialStatus')"
            ),
            ("credentialSubject.@id", "urn:uuid:1", "'@id' is given twice in one object (in 'credentialSubject')"),
            (
                "credentialSubject.achievement.@type", "Achievement",
                "'@type' is given twice in one object (in 'credentialSubject.achievement')"
            ),
        ] as [(String, JSONOutput?, String)])
    func refusesACredentialThatLacksWhatItNeeds(
        _ path: String, _ value: JSONOutput?, _ reason: String
    ) async throws {
        let result = try await format(credential: [(path, value)])
        #expect(result.reason == reason)
        #expect(result.outcome == .failed)
    }

    @Test func refusesASubjectThatIsNobody() async throws {
        let result = try await format(credential: [
            ("credentialSubject.id", nil), ("credentialSubject.identifier", nil),
        ])
        #expect(result.reason == "line 20, column 24: 'credentialSubject' must have an 'id' or an 'identifier'")
    }

    @Test(
        arguments: [
            (
                "@context", [.string(base), .string(openBadges), "https://example.org/context.json"],
                "the context 'https://example.org/context.json' is not built in, so this cannot be checked (in '@context')"
            ),
            (
                "@context", [.string(base), "https://purl.imsglobal.org/spec/ob/v3p0/context.json"],
                "the context 'https://purl.imsglobal.org/spec/ob/v3p0/context.json' is not built in, so this cannot be checked "
                    + "(in '@context')"
            ),
            (
                "@context", ["https://www.w3.org/2018/credentials/v1", .string(openBadges)],
                "the context 'https://www.w3.org/2018/credentials/v1' is not built in, so this cannot be checked "
                    + "(in '@context')"
            ),
            (
                "@context", [.string(base), .string(openBadges), ["x": "https://example.org/x"]],
                "the document defines terms of its own, so this cannot be checked (in '@context')"
            ),
        ] as [(String, JSONOutput?, String)])
    func doesNotJudgeWhatItDoesNotKnow(_ path: String, _ value: JSONOutput?, _ reason: String) async throws {
        let result = try await format(credential: [(path, value)])
        #expect(result.reason == reason)
        #expect(result.outcome == .notChecked)
    }

    @Test(
        arguments: [
            ("issuer", JSONOutput.string("did:web:badges.example.org")), ("credentialSubject.id", nil),
            ("credentialSubject.identifier", nil), ("name", nil), ("credentialStatus", nil), ("issuer.name", nil),
            ("credentialSubject.achievement.criteria.id", nil), ("credentialSubject.achievement.type", "Achievement"),
            ("type", ["AchievementCredential", "VerifiableCredential"]),
            ("credentialSubject.type", "AchievementSubject"),
        ] as [(String, JSONOutput?)])
    func takesWhatTheStandardAllows(_ path: String, _ value: JSONOutput?) async throws {
        #expect(try await format(credential: [(path, value)]).outcome == .passed)
    }

    @Test(
        arguments: [
            (
                "@context", "https://w3id.org/openbadges/v1",
                "line 2, column 15: '@context' must include 'https://w3id.org/openbadges/v2'"
            ),
            ("id", "urn:uuid:1", "line 4, column 9: 'id' must be an https address"),
            ("recipient", [], "line 5, column 16: 'recipient' must be an object, not a list"),
            ("recipient.hashed", nil, "line 5, column 16: the member 'hashed' is missing"),
            ("badge", nil, "line 1, column 1: the member 'badge' is missing"),
            ("badge", 1, "line 10, column 12: 'badge' must be an object, not a number"),
            ("verification", nil, "line 1, column 1: the member 'verification' is missing"),
            ("verification.type", "Trust", "line 12, column 13: 'type' must include 'HostedBadge' or 'SignedBadge'"),
            (
                "issuedOn", "2026-07-01T09:00:00",
                "line 14, column 15: 'issuedOn' must be a date and time with a zone, as in '2026-07-01T12:00:00Z'"
            ),
            (
                "expires", "soon",
                "line 15, column 14: 'expires' must be a date and time with a zone, as in '2026-07-01T12:00:00Z'"
            ),
            ("revoked", "no", "line 15, column 14: 'revoked' must be true or false, not a text"),
        ] as [(String, JSONOutput?, String)])
    func refusesAnAssertionThatLacksWhatItNeeds(
        _ path: String, _ value: JSONOutput?, _ reason: String
    ) async throws {
        let changed = try FormatSample.assertion.changing(path, to: value)
        let result = try await verify(changed.bytes, with: TestSite())[.format]
        #expect(result.reason == reason)
        #expect(result.outcome == .failed)
    }
}
