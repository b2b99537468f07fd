import CatalogModel
package import JSONText

/// The catalog in the Credential Transparency Description Language, as JSON-LD.
///
/// <https://credreg.net/ctdl/terms>. Each thing's `@id` is its own permanent address: none is published in the Credential
/// Registry by this program. Where content names no issuer, what only an issuer can say is left out: who offers a
/// micro-credential, that awards have ceased, and the CTID, which is the owner's name for a thing.
package struct CTDLGraph: Sendable {
    let catalog: SourcedCatalog
    let names: SubjectNames

    package init(_ catalog: SourcedCatalog) {
        self.catalog = catalog
        self.names = catalog.names
    }

    package var document: JSONOutput {
        let hasCompetencies = catalog.editions.contains { $0.competency != nil }
        return [
            "@context": "https://credreg.net/ctdl/schema/context/json",
            "@graph": .array(
                [issuer].compactMap(\.self) + catalog.editions.map(credential(of:))
                    + (hasCompetencies ? [framework] : []) + catalog.editions.flatMap(competencies(of:))
                    + catalog.editions.compactMap(rubric(of:))),
        ]
    }

    static let framework = Subject.framework(in: .ctdlData)

    private var issuer: JSONOutput? {
        catalog.issuer.map { issuer in
            .object(omittingNil: [
                "@id": id(.issuer), "@type": "ceterms:CredentialOrganization", "ceterms:name": text(issuer.name),
                "ceterms:description": text(issuer.description),
                "ceterms:subjectWebpage": issuer.url.map { .string($0) },
            ])
        }
    }

    func id(_ subject: Subject) -> JSONOutput { .string(names.address(of: subject)) }

    var isByIssuer: Bool { catalog.issuer != nil }

    func ctid(_ subject: Subject) -> JSONOutput? {
        !isByIssuer ? nil : .string("ce-" + names.identifier(of: subject))
    }

    /// A text with its language, as CTDL asks for.
    func text(_ text: String) -> JSONOutput { .object([.init(catalog.language, .string(text))]) }
}
