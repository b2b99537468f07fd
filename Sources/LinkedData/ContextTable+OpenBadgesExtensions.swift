extension ContextTable {
    /// The types that credentials of 1EdTech's use beside those of Open Badges itself.
    ///
    /// <https://purl.imsglobal.org/spec/ob/v3p0/extensions.json>
    package static let openBadgesExtensions = ContextTable(terms: [
        .id, .type,
        Term(
            "1EdTechJsonSchemaValidator2019",
            .iri("https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019")),
        Term(
            "1EdTechRevocationList",
            .iri("https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList")),
        Term(
            "1EdTechCredentialRefresh",
            .iri("https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh")),
    ])
}
