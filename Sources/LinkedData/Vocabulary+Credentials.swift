extension Vocabulary {
    /// What credentials, status lists and Open Badges 3.0 use; all that Rosette signs or checks.
    package static let credentials = Vocabulary(contexts: [
        "https://www.w3.org/ns/credentials/v2": .credentialsV2,
        "https://w3id.org/security/data-integrity/v2": .dataIntegrityV2,
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": .openBadges(.v301),
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": .openBadges(.v302),
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": .openBadges(.v303),
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": .openBadgesExtensions,
    ])
}
