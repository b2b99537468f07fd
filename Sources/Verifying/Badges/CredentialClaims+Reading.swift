import Diagnostics
import JSONText

extension CredentialClaims {
    /// Reads what the standard requires of a credential: <https://www.imsglobal.org/spec/ob/v3p0/#openbadgecredential>.
    ///
    /// - Throws: the first mistake.
    init(_ document: JSONDocument) throws(Objection) {
        self = try document.read { reader in
            reader.requireContexts()
            let id = reader.requiredString("id")
            reader.requireType("VerifiableCredential")
            reader.requireType("OpenBadgeCredential", or: "AchievementCredential")
            let name = reader.string("name")
            let issuer = reader.issuer()
            let validFrom = reader.requiredDateTime("validFrom")
            let validUntil = reader.dateTime("validUntil")
            let awarded = reader.dateTime("awardedDate")
            let completed = reader.string("awardedDate")?.prefix(10)
            let subject = reader.requiredObject("credentialSubject", unknown: .ignored) { $0.subject() }
            let status = reader.status()
            let proofs = reader.proofs()
            guard let id, let issuer, let validFrom, let subject else { return nil }
            return CredentialClaims(
                id: id, issuer: issuer.id, issuerName: issuer.name, title: name ?? subject.achievement.name,
                validFrom: validFrom, validUntil: validUntil, awarded: awarded, completed: completed.map(String.init),
                identities: subject.identities, achievement: subject.achievement.members,
                achievementID: subject.achievement.id, status: status, proofs: proofs, members: document.members)
        }
    }
}

extension JSONObjectReader {
    fileprivate struct Achievement {
        let id: String
        let name: String
        let members: [JSONOutput.Member]
    }

    /// The two contexts in their order; more may follow.
    fileprivate mutating func requireContexts() {
        guard let contexts = requiredArray("@context"), let value = value("@context") else { return }
        let base = contexts.first?.string
        let badges = contexts.dropFirst().first?.string
        if base != "https://www.w3.org/ns/credentials/v2" || badges.map(Self.isOpenBadgesContext) != true {
            report(ShapeProblem.contexts, at: value)
        }
    }

    private static func isOpenBadgesContext(_ address: String) -> Bool {
        let folder = "https://purl.imsglobal.org/spec/ob/v3p0/context"
        guard address.hasPrefix(folder), address.hasSuffix(".json") else { return false }
        let version = address.dropFirst(folder.count).dropLast(".json".count)
        return version.isEmpty || version.hasPrefix("-3.")
    }

    /// An object, or the bare identifier that the standard's schema also allows.
    fileprivate mutating func issuer() -> (id: String, name: String?)? {
        guard let value = requiredValue("issuer") else { return nil }
        if let id = value.string { return (id, nil) }
        return requiredObject("issuer", unknown: .ignored) { issuer in
            issuer.requireType("Profile")
            let name = issuer.string("name")
            return issuer.requiredString("id").map { ($0, name) }
        }
    }

    fileprivate mutating func subject() -> (identities: [IdentityClaim], achievement: Achievement)? {
        requireType("AchievementSubject")
        let id = string("id")
        let identities = identities("identifier", valueName: "identityHash", typeName: "identityType")
        if id == nil, identities.isEmpty { report(ShapeProblem.withoutIdentity) }
        return achievement().map { (identities, $0) }
    }

    private mutating func achievement() -> Achievement? {
        let value = value("achievement")
        return requiredObject("achievement", unknown: .ignored) { achievement in
            let id = achievement.requiredString("id")
            achievement.requireType("Achievement")
            let name = achievement.requiredString("name")
            _ = achievement.requiredString("description")
            _ = achievement.requiredObject("criteria", unknown: .ignored) { criteria in
                let (id, narrative) = (criteria.string("id"), criteria.string("narrative"))
                if id == nil, narrative == nil { criteria.report(ShapeProblem.withoutCriteria) }
                return true
            }
            guard let value, case .object(let members) = JSONOutput(value), let id, let name else { return nil }
            return Achievement(id: id, name: name, members: members)
        }
    }
}
