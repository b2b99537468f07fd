extension ContextTable {
    /// The Verifiable Credentials Data Model 2.0 with status lists and Data Integrity proofs.
    ///
    /// <https://www.w3.org/TR/vc-data-model-2.0/#base-context>
    package static let credentialsV2 = ContextTable(
        isProtected: true,
        terms: [.id, .type] + anywhere + [verifiableCredential, verifiablePresentation, jsonSchema]
            + plainTypes + [statusList, statusListEntry, dataIntegrityProof] + jsonWebTokenClaims)

    /// Data Integrity proofs alone; says of them just what Credentials 2.0 says.
    ///
    /// <https://www.w3.org/TR/vc-data-integrity/#contexts-and-vocabularies>
    package static let dataIntegrityV2 = ContextTable(
        isProtected: true, terms: [.id, .type, proof, dataIntegrityProof])

    private static let anywhere: [Term] = [
        .schema("description"),
        .schema("name"),
        .schema("encodingFormat", called: "mediaType"),
        .security("digestMultibase", .multibase),
        .credentials("digestSRI", .datatype("https://www.w3.org/2018/credentials#sriString")),
    ]

    private static let verifiableCredential = Term.credentials(
        "VerifiableCredential",
        scope: [
            .credentials("confidenceMethod", .id),
            .credentials("credentialSchema", .id),
            .credentials("credentialStatus", .id),
            .credentials("credentialSubject", .id),
            .schema("description"),
            .credentials("evidence", .id),
            .credentials("issuer", .id),
            .schema("name"),
            proof,
            .credentials("refreshService", .id),
            .credentials("relatedResource", .id),
            .credentials("renderMethod", .id),
            .credentials("termsOfUse", .id),
            .credentials("validFrom", .dateTime),
            .credentials("validUntil", .dateTime),
        ])

    private static let verifiablePresentation = Term.credentials(
        "VerifiablePresentation",
        scope: [
            .credentials("holder", .id),
            proof,
            .credentials("termsOfUse", .id),
            Term(
                "verifiableCredential", .iri("https://www.w3.org/2018/credentials#verifiableCredential"), .id,
                container: .graph, scope: .reset),
        ])

    private static let jsonSchema = Term.credentials("JsonSchema", scope: [.credentials("jsonSchema", .json)])

    private static let plainTypes: [Term] = [
        .credentials("EnvelopedVerifiableCredential"),
        .credentials("EnvelopedVerifiablePresentation"),
        .credentials("JsonSchemaCredential"),
        .status("BitstringStatusListCredential"),
    ]

    private static let statusList = Term.status(
        "BitstringStatusList",
        scope: [
            .status("encodedList", .multibase),
            .status("statusPurpose"),
            .status("ttl"),
        ])

    private static let statusListEntry = Term.status(
        "BitstringStatusListEntry",
        scope: [
            .status("statusListCredential", .id),
            .status("statusListIndex"),
            .status("statusPurpose"),
            .status("statusMessage", scope: [.status("message"), .status("status")]),
            .status("statusReference", .id),
            .status("statusSize", .datatype("https://www.w3.org/2001/XMLSchema#integer")),
        ])

    private static let proof = Term.security("proof", .id, container: .graph)

    private static let dataIntegrityProof = Term.security(
        "DataIntegrityProof",
        scope: [
            .security("challenge"),
            Term("created", .iri("http://purl.org/dc/terms/created"), .dateTime),
            .security("cryptosuite", .datatype("https://w3id.org/security#cryptosuiteString")),
            .security("domain"),
            .security("expiration", called: "expires", .dateTime),
            .security("nonce"),
            .security("previousProof", .id),
            .security("proofPurpose", .vocabulary, scope: proofPurposes),
            .security("proofValue", .multibase),
            .security("verificationMethod", .id),
        ])

    private static let proofPurposes: [Term] = [
        .security("assertionMethod", .id, container: .set),
        .security("authenticationMethod", called: "authentication", .id, container: .set),
        .security("capabilityDelegationMethod", called: "capabilityDelegation", .id, container: .set),
        .security("capabilityInvocationMethod", called: "capabilityInvocation", .id, container: .set),
        .security("keyAgreementMethod", called: "keyAgreement", .id, container: .set),
    ]

    private static let jsonWebTokenClaims: [Term] = [
        .jwt("..."),
        .jwt("_sd", .json),
        .jwt("_sd_alg"),
        .jwt("aud", .id),
        Term(
            "cnf", .iri("https://www.iana.org/assignments/jwt#cnf"),
            scope: .table(ContextTable(isProtected: true, terms: [.jwt("kid", .id), .jwt("jwk", .json)]))),
        .jwt("exp", .nonNegativeInteger),
        .jwt("iat", .nonNegativeInteger),
        .jose("iss"),
        .jose("jku"),
        .jose("kid"),
        .jwt("nbf", .nonNegativeInteger),
        .jose("sub"),
        .jose("x5u"),
    ]
}

extension ContextTable.Term.Coercion {
    fileprivate static let dateTime = Self.datatype("http://www.w3.org/2001/XMLSchema#dateTime")
    fileprivate static let multibase = Self.datatype("https://w3id.org/security#multibase")
    /// With `https`, unlike `dateTime`: so the context has it.
    fileprivate static let nonNegativeInteger = Self.datatype("https://www.w3.org/2001/XMLSchema#nonNegativeInteger")
}

extension ContextTable.Term {
    fileprivate static func schema(_ name: String, called term: String? = nil) -> Self {
        Self(term ?? name, .iri("https://schema.org/" + name))
    }

    fileprivate static func credentials(_ name: String, _ coercion: Coercion = .none, scope: [Self]? = nil) -> Self {
        Self(name, .iri("https://www.w3.org/2018/credentials#" + name), coercion, scope: protected(scope))
    }

    fileprivate static func status(_ name: String, _ coercion: Coercion = .none, scope: [Self]? = nil) -> Self {
        Self(name, .iri("https://www.w3.org/ns/credentials/status#" + name), coercion, scope: protected(scope))
    }

    fileprivate static func security(
        _ name: String, called term: String? = nil, _ coercion: Coercion = .none, container: Container = .none,
        scope: [Self]? = nil
    ) -> Self {
        Self(
            term ?? name, .iri("https://w3id.org/security#" + name), coercion, container: container,
            scope: protected(scope))
    }

    fileprivate static func jwt(_ name: String, _ coercion: Coercion = .none) -> Self {
        Self(name, .iri("https://www.iana.org/assignments/jwt#" + name), coercion)
    }

    fileprivate static func jose(_ name: String) -> Self {
        Self(name, .iri("https://www.iana.org/assignments/jose#" + name), .id)
    }

    private static func protected(_ terms: [Self]?) -> Scope {
        guard let terms else { return .none }
        return .table(ContextTable(isProtected: true, terms: [.id, .type] + terms))
    }
}
