import CatalogModel
package import JSONText

/// The competencies, outcomes and official rubrics of a catalog as one package of CASE 1.1.
///
/// <https://www.imsglobal.org/spec/case/v1p1>. Series, editions, competencies and outcomes are its items, one below the other.
/// What has no property there, such as which edition is the latest, is an extension of the item.
package struct CASEPackage: Sendable {
    let catalog: SourcedCatalog
    let names: SubjectNames

    package init(_ catalog: SourcedCatalog) {
        self.catalog = catalog
        self.names = catalog.names
    }

    package var document: JSONOutput {
        .object(omittingNil: [
            "CFDocument": framework, "CFItems": .nonEmpty(items), "CFAssociations": .nonEmpty(associations),
            "CFRubrics": .nonEmpty(rubrics),
        ])
    }

    static let framework = Subject.framework(in: .caseData)

    /// Where content names nobody who awards the badges, the creator is this site, by its address: a title could be taken for
    /// the program that the site tells of.
    private var framework: JSONOutput {
        .object(omittingNil: [
            "identifier": .string(names.identifier(of: Self.framework)),
            "uri": .string(names.address(of: Self.framework)), "caseVersion": "1.1",
            "creator": .string(catalog.issuer?.name ?? catalog.baseURL.description), "title": .string(catalog.title),
            "lastChangeDateTime": .string(catalog.changed), "description": .nonEmpty(catalog.description),
            "language": .string(catalog.language),
        ])
    }

    /// How an item, the document or a criterion's outcome is named from elsewhere in the package.
    func link(to subject: Subject, title: String) -> JSONOutput {
        [
            "title": .string(title), "identifier": .string(names.identifier(of: subject)),
            "uri": .string(names.address(of: subject)),
        ]
    }
}
