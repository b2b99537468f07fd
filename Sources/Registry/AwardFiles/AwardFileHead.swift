package import CatalogModel
package import Credentials
package import JSONText

/// The first line of an award file: what all of its awards have in common.
package struct AwardFileHead: Sendable, Hashable {
    /// When the run that wrote the file began.
    package let run: UTCInstant
    /// Where the addresses in the file's credentials begin.
    package let base: BaseURL
    /// The issuer exactly as it is signed into each credential.
    package let issuer: JSONOutput
    /// The identifier of the issuer, as `issuer` says it.
    package let issuerID: String
    /// The fingerprint of the frozen achievement of each edition that was awarded.
    package let achievements: [EditionReference: SHA256Text]

    package init(run: UTCInstant, issuer: BadgeIssuer, achievements: [EditionReference: SHA256Text]) {
        self.init(
            run: run, base: issuer.baseURL, issuer: OpenBadgeCredential.issuer(issuer),
            issuerID: issuer.did.description, achievements: achievements)
    }

    init(
        run: UTCInstant, base: BaseURL, issuer: JSONOutput, issuerID: String,
        achievements: [EditionReference: SHA256Text]
    ) {
        self.run = run
        self.base = base
        self.issuer = issuer
        self.issuerID = issuerID
        self.achievements = achievements
    }

    /// What proofs of the file's awards call a key of the issuer's, given as a Multikey.
    func verificationMethod(of key: String) -> String { "\(issuerID)#\(key)" }

    /// The line, without a line end.
    package var bytes: [UInt8] {
        let fingerprints = achievements.sorted { $0.key < $1.key }
            .map { JSONOutput.Member($0.key.description, .string($0.value.text)) }
        let members: [JSONOutput.Member] = [
            .init("run", .string(run.description)), .init("base", .string(base.description)), .init("issuer", issuer),
            .init("achievements", .object(fingerprints)),
        ]
        return JSONWriter().bytes(of: .object(RegistryFormat.awards.members + members))
    }
}
