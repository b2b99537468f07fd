import CatalogModel
import Credentials
import JSONText
import Registry
import Testing

/// The values that the files of a test's registry are made of.
enum SampleRegistry {
    static let editionText = "equity-mindset@2020-09"

    static var run: UTCInstant { get throws { try #require(UTCInstant(iso: "2026-09-15T15:00:00Z")) } }
    static var base: BaseURL { get throws { try #require(BaseURL("https://badges.example.org/lfe/")) } }
    static var edition: EditionReference { get throws { try #require(EditionReference(editionText)) } }

    static func issuer(isSpecimen: Bool = false, base: BaseURL? = nil) throws -> BadgeIssuer {
        BadgeIssuer(
            issuer: Issuer(
                name: "Office of Badges", url: "https://office.example.org/", email: "badges@office.example.org",
                description: "It issues badges."),
            isSpecimen: isSpecimen, baseURL: try base ?? self.base)
    }

    static func achievement(
        _ edition: EditionReference? = nil, name: String = "Equity Mindset"
    ) throws -> FrozenAchievement {
        let edition = try edition ?? self.edition
        let address = try base.absolute(.edition(edition))
        let achievement = Achievement(
            name: name, description: "The leader acts on it.", criteria: "- One\n- Two",
            outcomes: [.init(text: "One", address: address + "#one")], address: address, version: "2020-09",
            language: "en-US", image: try base.description + "badge.png", imageCaption: "A rosette")
        return try FrozenAchievement(
            achievement, of: edition, base: base,
            surroundings: FrozenAchievement.Surroundings(
                image: SHA256Text(of: [1, 2, 3]),
                credits: [
                    .init(key: try slug("administrator-academy"), narrative: "Elected: academy credit."),
                    .init(key: try slug("professional-development"), narrative: "Elected: development hours."),
                ]))
    }

    static func head(
        isSpecimen: Bool = false, base: BaseURL? = nil, achievements: [FrozenAchievement]? = nil
    ) throws -> AwardFileHead {
        let achievements = try achievements ?? [achievement()]
        return AwardFileHead(
            run: try run, issuer: try issuer(isSpecimen: isSpecimen, base: base),
            achievements: Dictionary(uniqueKeysWithValues: achievements.map { ($0.edition, $0.fingerprint) }))
    }

    static func keys(_ keys: [SampleKey]? = nil) throws -> RegistryKeys {
        let entries = try (keys ?? [.main]).map { RegistryKey($0.publicKey, added: try run) }
        return try #require(RegistryKeys(entries, secret: SHA256Text(of: [4, 5, 6])))
    }

    static func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    static func draft(_ id: String = LineText.id, index: Int = 40_961) throws -> AwardDraft {
        AwardDraft(
            id: try #require(AwardID(id)), edition: try edition,
            completed: try #require(CalendarDate(iso: "2026-06-30")), issued: try run,
            status: try #require(StatusEntry(list: 1, index: index)),
            details: AwardDetails(
                subject: try #require(SubjectID(LineText.subject)), name: PublicName(LineText.name),
                recipient: RecipientHash(salt: LineText.salt, hash: try #require(SHA256Text(LineText.hash))),
                credit: try slug("administrator-academy"), provider: try slug("regional-office")))
    }

    /// The line of an award with a proof that holds.
    static func signed(
        _ draft: AwardDraft, key: SampleKey? = nil, head: AwardFileHead? = nil, isSpecimen: Bool = false
    ) throws -> AwardLine {
        let key = try key ?? .main
        let unsigned = try draft.unsigned(
            for: key.publicKey, head: head ?? self.head(isSpecimen: isSpecimen),
            achievement: achievement(draft.edition), isSpecimen: isSpecimen)
        let signature = SignatureText(of: try key.signature(for: unsigned.message))
        return .standing(draft, AwardProof(key: key.publicKey, value: signature))
    }

    /// `status/<number>.json`, signed.
    static func statusList(
        _ number: Int = 1, withdrawn: [Int] = [], isSpecimen: Bool = false, base: BaseURL? = nil, key: SampleKey? = nil
    ) throws -> [UInt8] {
        let key = try key ?? .main
        let issuer = try issuer(isSpecimen: isSpecimen, base: base)
        let credential = StatusList(withdrawn: withdrawn).credential(
            at: issuer.baseURL.absolute(issuer.statusListAddress(number)), issuer: issuer.did, changed: try run)
        let options = ProofOptions(
            verificationMethod: issuer.did.verificationMethod(of: key.publicKey), created: try run)
        let unsigned = try UnsignedDocument(credential, options: options)
        let signature = try key.signature(for: unsigned.message)
        return JSONWriter(layout: .pretty).bytes(of: unsigned.signed(signature))
    }

    /// An award file of lines written by hand, sealed by hand.
    static func sealed(
        _ lines: [String], head: String? = nil, key: SampleKey? = nil, counting count: Int? = nil
    ) throws -> [UInt8] {
        try sealed(lines: lines.map { Array($0.utf8) }, head: head, key: key, counting: count)
    }

    static func sealed(
        lines: [[UInt8]], head: String? = nil, key: SampleKey? = nil, counting count: Int? = nil
    ) throws -> [UInt8] {
        let key = try key ?? .main
        let head = try head.map { Array($0.utf8) } ?? self.head().bytes
        let bytes = ([head] + lines).flatMap { $0 + [UInt8(ascii: "\n")] }
        let message = Array("rosette-award-file-v1\n".utf8) + SHA256Text(of: bytes[...]).bytes
        let signature = "z" + Base58.text(of: try key.signature(for: message))
        let seal =
            #"{"seal":{"awards":\#(count ?? lines.count),"key":"\#(key.publicKey)","value":"\#(signature)"}}"# + "\n"
        return bytes + Array(seal.utf8)
    }
}
