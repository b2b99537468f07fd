import CatalogModel
import Credentials
import JSONText
import Testing
import Verifying

extension Tampering {
    /// What is done to credentials of Open Badges 3.0.
    static let ofCredentials: [Tampering] = signatures + changes + keys + times + forms

    private static let signatures: [Tampering] = [
        Tampering("a bit of the signature flipped", fails: [.signature: broken]) { scene in
            try changeSignature(&scene) { $0[5] ^= 1 }
        },
        Tampering("the signature truncated", fails: [.signature: badValue]) { scene in
            try changeSignature(&scene) { $0.removeLast() }
        },
        Tampering("the signature extended", fails: [.signature: badValue]) { scene in
            try changeSignature(&scene) { $0.append(0) }
        },
        Tampering("the signature emptied", fails: [.signature: badValue]) { scene in
            scene.credential = try scene.credential.changing("proof.proofValue", to: "z")
        },
        Tampering("the proof copied from another award", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing("proof", to: scene.other.credential()["proof"])
        },
        Tampering(
            "the proof made for another purpose",
            fails: [
                .signature: "the proof is made for 'authentication', not for 'assertionMethod'"
            ]
        ) { scene in
            scene.credential = try scene.credential.changing("proof.proofPurpose", to: "authentication")
        },
        Tampering("the proof dated back", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing("proof.created", to: "2026-06-01T09:00:00Z")
        },
        Tampering("a proof added that does not hold", fails: [.signature: broken]) { scene in
            let proof = try #require(scene.credential["proof"])
            let bad = try #require(scene.other.credential()["proof"])
            scene.credential = try scene.credential.changing("proof", to: [proof, bad])
        },
        Tampering(
            "the signature put into other terms",
            fails: [
                .signature:
                    "the proof cannot be read: the term 'note' is not defined by the document's contexts (in 'note')"
            ]
        ) { scene in
            scene.credential = try scene.credential.changing("proof.note", to: "trust me")
        },
        Tampering("the proof left out", fails: [.format: "line 1, column 1: the member 'proof' is missing"]) { scene in
            scene.credential = try scene.credential.changing("proof", to: nil)
        },
    ]

    private static let changes: [Tampering] = [
        Tampering("the name swapped", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing(
                "credentialSubject.identifier.0.identityHash", to: "Mallory Sample")
        },
        Tampering("the address swapped", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing(
                "credentialSubject.identifier.1.salt", to: "ffffffffffffffffffffffffffffffff")
        },
        Tampering("the day of completion changed", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing("awardedDate", to: "2026-07-01T12:00:00Z")
        },
        Tampering("the first day changed", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing("validFrom", to: "2026-01-01T09:00:00Z")
        },
        Tampering("the achievement changed", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing(
                "credentialSubject.achievement.name", to: "Seeing Everything")
        },
        Tampering("the criteria cut", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing(
                "credentialSubject.achievement.criteria.narrative", to: "- Looks.")
        },
        Tampering("the status removed", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing("credentialStatus", to: nil)
        },
        Tampering("the status of another award taken", fails: [.signature: broken]) { scene in
            scene.credential = try scene.credential.changing("credentialStatus.statusListIndex", to: "5")
        },
        Tampering("the end of the period removed", fails: [.signature: broken]) { scene in
            let document = try scene.award.unsignedCredential().changing("validUntil", to: "2026-08-01T00:00:00Z")
            scene.credential = try scene.award.issuer.sign(document).changing("validUntil", to: nil)
        },
        Tampering("revoked", fails: [.status: "revoked, says the issuer's list of 2026-09-01T10:00:00Z"]) { scene in
            scene.site = try TestSite(of: scene.award, withdrawn: [scene.award.place])
        },
        Tampering(
            "another achievement published",
            fails: [
                .achievement:
                    "'criteria.narrative' is not as the issuer publishes it at "
                    + "https://badges.example.org/micro-credentials/seeing-clearly/2026-01/achievement.json"
            ]
        ) { scene in
            let published = try scene.award.achievement.document.changing("criteria.narrative", to: "- Looks away.")
            scene.site.publish(published, at: scene.award.achievementPage + "achievement.json")
        },
    ]

    private static let keys: [Tampering] = [
        Tampering("signed with a key of one's own", fails: [.signature: broken]) { scene in
            let stranger = try TestIssuer(seed: 9)
            scene.credential = try stranger.sign(
                scene.award.unsignedCredential(), method: scene.award.issuer.method)
        },
        Tampering(
            "signed with a key of one's own in the issuer's name",
            fails: [
                .signature: "the signing key is not among the keys of did:web:badges.example.org"
            ]
        ) { scene in
            // The stranger's method is `did:web:badges.example.org#z6Mk…`, with a key that fits.
            scene.credential = try TestIssuer(seed: 9).sign(scene.award.unsignedCredential())
        },
        Tampering(
            "a key named that belongs to another",
            fails: [
                .signature:
                    "the proof names the key 'did:web:other.example.net#key', "
                    + "which is not one of the issuer 'did:web:badges.example.org'"
            ]
        ) { scene in
            scene.credential = try TestIssuer(seed: 9).sign(
                scene.award.unsignedCredential(), method: "did:web:other.example.net#key")
        },
        Tampering(
            "signed by another issuer of the same name",
            fails: [
                .issuer: "signed by did:web:other.example.net (which calls itself 'Example Office'), not this issuer"
            ]
        ) { scene in
            let stranger = TestAward(by: try TestIssuer(site: "https://other.example.net/", seed: 9))
            scene.site = try TestSite(of: stranger)
            scene.credential = try stranger.credential()
        },
        Tampering(
            "the issuer's identifier swapped",
            fails: [
                .signature:
                    "the proof names the key 'did:web:badges.example.org#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX', "
                    + "which is not one of the issuer 'did:web:other.example.net'"
            ]
        ) { scene in
            scene.credential = try scene.credential.changing("issuer.id", to: "did:web:other.example.net")
        },
    ]

    private static let times: [Tampering] = [
        Tampering("expired", fails: [.dates: "expired on 2026-11-22T11:59:59Z"]) { scene in
            try sign(&scene) { try $0.changing("validUntil", to: "2026-11-22T12:59:59+01:00") }
        },
        Tampering("not yet valid", fails: [.dates: "not valid before 2026-11-22T12:00:01Z"]) { scene in
            try sign(&scene) { try $0.changing("validFrom", to: "2026-11-22T12:00:01Z") }
        },
        Tampering(
            "signed in the future",
            fails: [
                .dates: "signed at a time that is still to come, 2027-01-01T00:00:00Z"
            ]
        ) { scene in
            scene.credential = try scene.award.issuer.sign(
                scene.award.unsignedCredential(), created: "2027-01-01T00:00:00Z")
        },
        Tampering(
            "awarded in the future",
            fails: [
                .dates: "awarded on a day that is still to come, 2026-11-24T12:00:00Z"
            ]
        ) { scene in
            try sign(&scene) { try $0.changing("awardedDate", to: "2026-11-24T12:00:00Z") }
        },
    ]

    private static let forms: [Tampering] = [
        Tampering(
            "an unknown term added",
            fails: [
                .format:
                    "the term 'grade' is not defined by the document's contexts (in 'credentialSubject.grade')"
            ]
        ) { scene in
            scene.credential = try scene.credential.changing("credentialSubject.grade", to: "A")
        },
        Tampering(
            "a name given twice", fails: [.format: "line 1, column 124: the name 'id' is used twice in one object"]
        ) {
            scene in
            let text = scene.credential.text
            scene.text = text.replacing(
                "\"id\":\"https://badges", with: "\"id\":\"x\",\"id\":\"https://badges", maxReplacements: 1)
        },
        Tampering(
            "the end of the period hidden",
            fails: [
                .format:
                    "the member 'https://www.w3.org/2018/credentials#validUntil' is written in a way that hides it from other "
                    + "programs"
            ]
        ) { scene in
            try sign(&scene) { try $0.changing("validUntil", to: "2026-08-01T00:00:00Z") }
            let end: JSONOutput = [
                "@value": "2026-08-01T00:00:00Z", "type": "http://www.w3.org/2001/XMLSchema#dateTime",
            ]
            guard case .object(let members) = try scene.credential.changing("validUntil", to: nil) else { return }
            // Says the same to whoever reads linked data: the signature still fits.
            scene.credential = .object(
                members + [.init("https://www.w3.org/2018/credentials#validUntil", end)])
        },
        Tampering("the badge named inside itself", fails: [.format: "the badge's own 'id' is used again inside it"]) {
            scene in
            let id = JSONOutput.string(try scene.award.credentialAddress)
            scene.credential = try scene.credential.changing("evidence", to: [["id": id, "type": ["Evidence"]]])
        },
        Tampering(
            "a required member left out",
            fails: [
                .format: "line 1, column 1: the member 'validFrom' is missing"
            ]
        ) { scene in
            scene.credential = try scene.credential.changing("validFrom", to: nil)
        },
    ]

    /// Signs the award anew, with a change of its issuer's own.
    private static func sign(_ scene: inout Scene, _ change: (JSONOutput) throws -> JSONOutput) throws {
        scene.credential = try scene.award.issuer.sign(change(scene.award.unsignedCredential()))
    }

    private static func changeSignature(_ scene: inout Scene, _ change: (inout [UInt8]) -> Void) throws {
        guard case .string(let value)? = scene.credential["proof.proofValue"] else { return }
        var bytes = try #require(Base58.bytes(of: value.dropFirst()))
        change(&bytes)
        scene.credential = try scene.credential.changing(
            "proof.proofValue", to: .string(UnsignedDocument.proofValue(of: bytes)))
    }
}
