extension ContextTable {
    /// The editions of the Open Badges 3.0 context, which differ in what a signature covers.
    package enum OpenBadgesEdition: Sendable {
        /// Not protected, text has the datatype `xsd:string`; contradicts Credentials 2.0, so that the two cannot be
        /// used together.
        case v301
        case v302
        case v303
    }

    /// Open Badges 3.0: <https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json> and the editions before it.
    package static func openBadges(_ edition: OpenBadgesEdition) -> ContextTable {
        OpenBadgesTerms(edition: edition).table
    }
}
