import JSONText

/// Badge documents as short as the standards allow, so that places in them stay where they are; nobody signed them.
enum FormatSample {
    static let base = "https://www.w3.org/ns/credentials/v2"
    static let openBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"

    static let credential: JSONOutput = [
        "@context": [.string(base), .string(openBadges)],
        "id": "urn:uuid:1",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Seeing Clearly",
        "issuer": ["id": "did:web:a.example.org", "type": ["Profile"], "name": "Office"],
        "validFrom": "2026-07-01T09:00:00Z",
        "credentialSubject": [
            "id": "urn:uuid:2",
            "type": ["AchievementSubject"],
            "identifier": [
                ["type": "IdentityObject", "hashed": false, "identityHash": "Ada", "identityType": "name"]
            ],
            "achievement": [
                "id": "https://a.example.org/b/", "type": ["Achievement"], "name": "Seeing Clearly",
                "description": "Looks.", "criteria": ["id": "https://a.example.org/b/#c", "narrative": "Looks."],
            ],
        ],
        "credentialStatus": ["id": "urn:uuid:3", "type": "BitstringStatusListEntry"],
        "proof": ["type": "DataIntegrityProof", "created": "2026-07-01T09:00:00Z"],
    ]

    static let assertion: JSONOutput = [
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": "https://a.example.org/1.json",
        "recipient": ["type": "email", "hashed": true, "identity": "sha256$00"],
        "badge": "https://a.example.org/b.json",
        "verification": ["type": "HostedBadge"],
        "issuedOn": "2026-07-01T09:00:00Z",
    ]
}
